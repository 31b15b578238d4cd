/// <reference types="astro/client" />

declare namespace App {
  /** What a page hands to the components inside its article. */
  interface Locals {
    article?: import("./site/article-context.ts").ArticleContext;
  }
}
