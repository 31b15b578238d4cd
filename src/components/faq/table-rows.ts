/**
 * What Markdown cannot write about a table. Headings get the direction they head. A table whose first heading is empty lists
 * things by row, so the first cell of each row becomes its heading, and the empty heading an ordinary cell. From three
 * columns on each cell carries the name of its column, and everything says what it is: on a narrow screen the style sheet
 * lays the rows out as cards, and some browsers forget then that they are a table.
 *
 * @param rows what stands between <table> and </table>, as the Markdown processor writes it
 */
export function tableRows(rows: string): { html: string; stacks: boolean } {
  const headed = rows.replace(/<th(\s[^>]*)?>\s*<\/th>/, "<td></td>");
  const columns = headed.replace(/<th(?=[\s>])/g, '<th scope="col"');
  const html = headed === rows ? columns : columns.replace(firstCell, '$1<th scope="row">$2</th>');
  const names = namesOf(rows);
  return names.length < 3 ? { html, stacks: false } : { html: withRoles(withLabels(html, names)), stacks: true };
}

const firstCell = /(<tr>\s*)<td>((?!<\/td>)[\s\S]+?)<\/td>/g;

function namesOf(rows: string): string[] {
  const head = /<thead>([\s\S]*?)<\/thead>/.exec(rows)?.[1] ?? "";
  // A mention of a source inside a heading is no part of its name.
  return [...head.matchAll(/<th(?:\s[^>]*)?>([\s\S]*?)<\/th>/g)].map(([, name = ""]) =>
    name
      .replace(/<(sup|small)[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll('"', "&quot;")
      .trim(),
  );
}

/** The first cell of a row names the card itself, so it needs no label; nor does an empty cell. */
function withLabels(html: string, names: readonly string[]): string {
  return html.replace(/(<tbody>)([\s\S]*)(<\/tbody>)/, (_all, start: string, body: string, end: string) => {
    const labelled = body.replace(/<tr>[\s\S]*?<\/tr>/g, (row) => {
      let place = -1;
      return row.replace(/<(td|th)((?:\s[^>]*)?)>(?=([\s\S]*?)<\/\1>)/g, (cell, tag: string, rest: string, inner) => {
        place += 1;
        const name = place > 0 && inner.trim() !== "" ? names[place] : "";
        return name ? `<${tag}${rest} data-label="${name}">` : cell;
      });
    });
    return start + labelled + end;
  });
}

function withRoles(html: string): string {
  return html
    .replace(/<(thead|tbody)>/g, '<$1 role="rowgroup">')
    .replaceAll("<tr>", '<tr role="row">')
    .replaceAll('<th scope="col"', '<th role="columnheader" scope="col"')
    .replaceAll('<th scope="row"', '<th role="rowheader" scope="row"')
    .replace(/<td(?=[\s>])/g, '<td role="cell"');
}
