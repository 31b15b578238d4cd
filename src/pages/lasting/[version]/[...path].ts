import type { APIRoute } from "astro";
import { type LastingFile, versionOf } from "../../../site/lasting.ts";
import { locales } from "../../../site/locales.ts";
import {
  compareData,
  laterData,
  openingData,
  problemData,
  questionnaireData,
  tryData,
  whatIfData,
} from "../../_data.ts";

export function getStaticPaths() {
  const files = [
    ...locales.flatMap((locale) =>
      [questionnaireData, problemData, openingData, laterData, whatIfData, compareData].map((data) => data(locale)),
    ),
  ];
  return [...files, tryData()].map((file) => ({
    params: { version: versionOf(file), path: file.path },
    props: { file },
  }));
}

/** Whatever the scripts of pages fetch. */
export const GET: APIRoute<{ file: LastingFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { "content-type": "application/json" } });
