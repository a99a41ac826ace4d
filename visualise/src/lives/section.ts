/** The section of the lives: choose one, and read it beside the same life in the other variant. */
import type { Report } from '../data';
import type { Life, Lives } from '../data-film';
import { h } from '../dom';
import { say, t } from '../language';
import { number } from '../numbers';
import { goTo, readAddress } from '../view';
import { chooseDrawing } from './drawings';
import { personOf } from '../words';
import { section } from '../sections/section';
import { lifeView, type LifeContext } from './life';

/** Which life is open outlives a change of language. */
let open = '';

export const nameOf = (life: Life): string => personOf(life.sex === 'f', life.age);

export function livesSection(report: Report, context: LifeContext): HTMLElement | null {
  const lives = report.lives;
  if (!lives?.list.length) return null;
  const inAddress = () => location.hash.match(/#life-(p[0-9a-f]{16})/)?.[1] ?? readAddress().chosen.life;
  const asked = inAddress();
  const place = h('div', { class: 'life-place' });
  const show = (life: Life) => {
    open = life.person;
    place.replaceChildren(...lifeView(life, context, { drawings: lives.drawings, index: lives.list.indexOf(life) }));
    chooser.value = life.person;
  };
  const find = (person: string | undefined) => lives.list.find((life) => life.person === person);
  const chooser = h('select', { id: 'life-choose', change: () => { const life = find(chooser.value); if (life) show(life); } }, groups(report, lives));
  const step = (by: number) => () => {
    const at = lives.list.findIndex((life) => life.person === open);
    show(lives.list[(at + by + lives.list.length) % lives.list.length]!);
  };
  show(find(open) ?? find(asked) ?? lives.list[0]!);
  // Links to a life: the network above has them, and so may a letter.
  const follow = () => {
    const life = find(inAddress());
    if (!life || !place.isConnected) return;
    chooseDrawing(readAddress().chosen);
    show(life);
    goTo(readAddress().chosen.life ? readAddress().anchor : 'lives');
  };
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#life-"]');
    // After the page has written the address.
    if (link) setTimeout(follow);
  });
  const changed = lives.list.filter((life) => !life.ordinary).length;
  const rule = report.variants.length > 1
    ? t('life.rule', { heavier: number(lives.heavier), lighter: number(lives.lighter), variant: labelOf(report, lives), changed: number(changed), ordinary: number(lives.list.length - changed), run: number(lives.replicate + 1) })
    : t('life.rule_one', { n: number(lives.list.length), run: number(lives.replicate + 1) });
  return section('lives', t('life.title'), `${say(lives.caveat)} ${rule}`,
    h('div', { class: 'life-bar' },
      h('label', { class: 'choose', for: 'life-choose' }, h('span', {}, t('life.choose')), chooser),
      h('div', { class: 'stepper', role: 'group', 'aria-label': t('life.choose') },
        h('button', { type: 'button', id: 'life-back', 'aria-label': t('life.back'), click: step(-1) }, '‹'),
        h('button', { type: 'button', id: 'life-next', 'aria-label': t('life.next'), click: step(1) }, '›'))),
    place);
}

/** The variant that the lives are told of beside the baseline. */
const labelOf = (report: Report, lives: Lives): string => {
  const told = lives.list[0]?.sides[1]?.variant;
  return say(report.variants.find((v) => v.id === told)?.label ?? report.variants[0]!.label);
};

/** In the order of the list: which way a life goes is said, as some go against what most do. */
function groups(report: Report, lives: Lives): HTMLElement[] {
  const nameOfGroup = (life: Life): string => life.ordinary ? t('life.ordinary')
    : t(life.heavier > 0 ? 'life.heavier' : life.heavier < 0 ? 'life.lighter' : 'life.changed', { variant: labelOf(report, lives) });
  const names = [...new Set(lives.list.map(nameOfGroup))];
  return names.map((name) => h('optgroup', { label: name },
    lives.list.filter((life) => nameOfGroup(life) === name).map((life) => h('option', { value: life.person }, `${nameOf(life)}: ${say(life.kind)}`))));
}
