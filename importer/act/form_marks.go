package act

import "regexp"

// The marks of form by which a line is told.
var (
	bulletRE = regexp.MustCompile(`^[-–—•·▪◦‣■□➢►✓\x{F0A7}\x{F0B7}\x{F0D8}]\s*`)
	letterRE = regexp.MustCompile(`^(?:\(?([a-z]{1,3}|[0-9]{1,2}(?:-?[a-z]+)?)\)\s*|([a-z])\.\s+)`)
	numberRE = regexp.MustCompile(`^([0-9]{1,3}(?:\.[0-9]{1,2}){0,4}(?:-(?:bis|ter|quater|quinquies|sexies|septies|octies)\b)?)[.)]?[ \t]*([^\s0-9.,;)].*)$`)
	postRE   = regexp.MustCompile(`(?i)^(?:responsabile|dirigente|direttore|direttrice|titolare|referente|coordinatore|coordinatrice|capo ?settore|capo ?servizio|capo ?area|comandante)(?: (?:ad interim|pro tempore|del? \pL+|dell'\pL+))?\s*:`)
	pageRE   = regexp.MustCompile(`^(?:[-–] ?)?(?:(?i:pag\.?|pagina) ?)?[0-9]{1,3}(?: ?(?:/|di) ?[0-9]{1,3})?(?: ?[-–])?$`)
	// A line of a table of contents, and the mark of a page before its first words.
	contentsRE = regexp.MustCompile(`(?:\.[ .]*){4,}\s*(?i:pag\.?\s*)?[0-9]{1,3}$|…{2,}\s*[0-9]{1,3}$`)
	pagedRE    = regexp.MustCompile(`^(?:Page|Pagina|Pag\.)\s*[0-9]{1,3}\s*:\s*`)
	// What an official gazette prints below an article: the words of other laws.
	annexRE   = regexp.MustCompile(`^(?i:(?:#+ *)?(?:\*\*)?not[ae] all(?:'|’|e |a |o )|avvertenza:?$)`)
	starRE    = regexp.MustCompile(`^[*+]\s+`)
	loneRE    = regexp.MustCompile(`^(?:\(?([a-z]{1,2}|[0-9]{1,2}(?:-[a-z]+)?)\)|[0-9]{1,2}(?:-[a-z]+)?\.|[•·▪◦‣■□➢►✓\x{F0A7}\x{F0B7}\x{F0D8}])$`)
	upperRE   = regexp.MustCompile(`^([A-Z]|[IVX]{1,5})[.)]\s+(\S.*)$`)
	articleRE = regexp.MustCompile(`(?i)^(art(?:icolo|\.)?\s*[0-9]+(?:[ -]?(?:bis|ter|quater|quinquies))?)\s*[.):]?\s*[-–—:.]*\s*(.*)$`)
	chapterRE = regexp.MustCompile(`(?i)^((?:capo|titolo|sezione|parte|allegato)\s+(?:[ivxlc]+|[0-9]+|[a-z]|unico))\b\s*[-–—:.]*\s*(.*)$`)
	levelRE   = regexp.MustCompile(`(?i)^livello\s+(dirigenziale\s+generale|generale|dirigenziale(?:\s+non\s+generale)?)\b`)
)
