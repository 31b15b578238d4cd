import type { TableBlock } from "../../report/report.ts";
import type { Reading } from "./reading.ts";
import { ScrollBox } from "./ScrollBox.tsx";

interface Props {
  table: TableBlock;
  reading: Pick<Reading, "say">;
}

/** A table. Where the screen is narrow, one with many columns turns its rows into cards, and any other scrolls sideways in a box of its own. */
export function TableView({ table, reading }: Props) {
  const numeric = (index: number) => (table.columns[index]?.numeric ? "number" : undefined);
  return (
    <ScrollBox as="div" label={reading.say("result.report.table", { caption: table.caption })}>
      <table className={table.columns.length > 2 ? "stacks" : undefined}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.title} scope="col" className={numeric(index)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids and never change places
            <tr key={place}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]?.title} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={table.columns[index]?.title}
                    className={numeric(index)}
                    data-label={cell === "" ? undefined : table.columns[index]?.title}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
