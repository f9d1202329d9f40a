declare namespace App {
  interface Locals {
    /** The sources of the page being rendered, numbered in the order in which it cites them. */
    citations?: import('#components/citations.ts').Citations;
    /** Whether the words that the page explains carry the marks that the glossary leads back to. */
    hasTermMarks?: boolean;
  }
}
