/** What a result can do without until somebody reads on: loaded together with its explanations. */

export { mermaid } from "../../exports/mermaid.ts";
export { CopyText } from "../report/CopyText.tsx";
export { SourceNotes } from "../report/SourceNotes.tsx";
export { WhatIfSection } from "../what-if/WhatIfSection.tsx";
export { KeepResult } from "./KeepResult.tsx";
