/**
 * Markdown knows no headings for rows. A table whose first heading is empty lists things by row, so the first cell of
 * each row becomes its heading, and the empty heading an ordinary cell.
 *
 * @param rows what stands between <table> and </table>, as the Markdown processor writes it
 */
export function withRowHeaders(rows: string): string {
  const headed = rows.replace(/<th(\s[^>]*)?>\s*<\/th>/, "<td></td>");
  const columns = headed.replace(/<th(?=[\s>])/g, '<th scope="col"');
  if (headed === rows) return columns;
  return columns.replace(/(<tr>\s*)<td>((?!<\/td>)[\s\S]*?)<\/td>/g, (row, start: string, cell: string) =>
    cell === "" ? row : `${start}<th scope="row">${cell}</th>`,
  );
}
