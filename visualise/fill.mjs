// Puts data into the template in the way the C++ program does.
export function fillTemplate(template, data) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return template.replace('__DRAAGKRACHT_DATA__', () => json);
}
