/** 0 fine, 1 heavy, 2 too heavy: load against strength. */
export const weightOf = (carer: { load: number; strength: number; strain: number } | null | undefined): 0 | 1 | 2 =>
  (!carer || carer.load <= 0 ? 0 : carer.load > carer.strength ? 2 : carer.load > 0.8 * carer.strength ? 1 : 0);
