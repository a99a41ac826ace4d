/** Code that opens the results again, in Python and in R; only packages that come with the language, or one. */
import type { Report } from '../data';
import { h } from '../dom';
import { t } from '../language';
import { alternatives, headlines } from '../read';

/** Run by a test; the variables on top are all there is to change. */
const python = (measure: string, variant: string): string => `import sqlite3

folder = "."  # ${t('research.folder')}
db = sqlite3.connect(f"file:{folder}/results.sqlite?mode=ro", uri=True)

# ${t('research.code_difference')}
rows = db.execute(
    """SELECT week, difference, low, high FROM differences
       WHERE variant = ? AND "group" = 'exposed' AND measure = ? ORDER BY week""",
    ("${variant}", "${measure}"))
for week, difference, low, high in rows:
    print(week, difference, low, high)

# ${t('research.code_measures')}
for name, label in db.execute("SELECT id, label_${t('research.code_language')} FROM measures"):
    print(name, label)
`;

const r = (measure: string, variant: string): string => `folder <- "."  # ${t('research.folder')}

# ${t('research.code_difference')}
d <- read.csv(file.path(folder, "differences.csv"))
d <- subset(d, variant == "${variant}" & group == "exposed" & measure == "${measure}")
print(d[, c("week", "difference", "low", "high")])
plot(d$week, d$difference, type = "l")

# ${t('research.code_runs')}
s <- read.csv(file.path(folder, "series.csv"))
s <- subset(s, group == "exposed" & measure == "${measure}")
print(aggregate(value ~ variant + week, s[s$week %% 52 == 0, ], mean))
`;

export function snippet(language: 'python' | 'r', report: Report): HTMLElement {
  const measure = headlines(report)[0]?.id ?? report.measures[0]?.id ?? '';
  const variant = alternatives(report)[0]?.id ?? 'baseline';
  const code = language === 'python' ? python(measure, variant) : r(measure, variant);
  const name = language === 'python' ? 'Python' : 'R';
  const says = h('span', { class: 'count', role: 'status' });
  return h('div', { class: 'snippet' },
    h('h4', { id: `snippet-${language}-title` }, name),
    h('pre', { tabindex: 0, role: 'region', 'aria-labelledby': `snippet-${language}-title` }, h('code', { id: `snippet-${language}` }, code)),
    h('button', { type: 'button', class: 'quiet', 'aria-label': `${t('research.copy')}: ${name}`,
      click: () => void navigator.clipboard?.writeText(code).then(() => (says.textContent = t('research.copied'))) }, t('research.copy')), ' ', says);
}
