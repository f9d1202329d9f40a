declare namespace App {
  interface Locals {
    /** The sources of the page being rendered, numbered in the order in which it cites them. */
    citations?: import('#components/citations.ts').Citations;
    /** Whether the words that the page explains carry the marks that the glossary leads back to. */
    hasTermMarks?: boolean;
    /** Whether the page is made for paper: no figure on it comes to life, and its chapters are parts of it. */
    onPaper?: boolean;
  }
}
