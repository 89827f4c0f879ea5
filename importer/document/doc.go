// Package document turns the files people have (PDF with a text layer, DOCX,
// HTML, Markdown, plain text) into numbered lines of plain Markdown, the form in
// which the reader of acts reads them: headings, bullets, rows of tables, and one
// line a paragraph.
//
// Markdown and plain text keep their lines. Of the other forms the layout is read
// and written anew, and every repair (a hyphen joined, a running header removed)
// is noted with its page.
package document
