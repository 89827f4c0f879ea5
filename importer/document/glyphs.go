package document

import (
	"math"
	"strings"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// box is an area of a page in points, the origin at the bottom left of the page
// as a reader holds it.
type box struct{ left, bottom, right, top float64 }

func (b box) width() float64  { return b.right - b.left }
func (b box) height() float64 { return b.top - b.bottom }

func (b box) union(o box) box {
	return box{min(b.left, o.left), min(b.bottom, o.bottom), max(b.right, o.right), max(b.top, o.top)}
}

// word is a run of glyphs without space between them.
type word struct {
	box
	text string
	base float64 // of the baseline, from the bottom of the page
	size float64 // of the font, in points as rendered
	bold bool
	sign bool // the font is one of signs (Symbol, Wingdings), not of letters
}

// sheet is what stands on one page.
type sheet struct {
	number        int // 1-based
	width, height float64
	words         []word // in the order of the content stream
	rules         []box  // drawn lines: one side at most ruleWidth
	dots          []box  // small filled shapes, such as the bullets a browser draws
	pictures      float64
	unmapped      int // glyphs whose font does not say which letter they are
	turned        int // glyphs that do not stand upright, left out
}

const (
	ruleWidth = 2.0 // points; a path no thicker than this is a line
	dotWidth  = 6.0 // points; a path no larger than this both ways is a dot
	maxDepth  = 4   // of forms within forms that are searched for pictures
)

// readSheet reads page i (0-based) of the document.
func (e *engine) readSheet(i int) (*sheet, error) {
	loaded, err := e.lib.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: e.doc, Index: i})
	if err != nil {
		return nil, err
	}
	ref := requests.Page{ByReference: &loaded.Page}
	defer func() { _, _ = e.lib.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page}) }()
	w, err := e.lib.FPDF_GetPageWidth(&requests.FPDF_GetPageWidth{Page: ref})
	if err != nil {
		return nil, err
	}
	h, err := e.lib.FPDF_GetPageHeight(&requests.FPDF_GetPageHeight{Page: ref})
	if err != nil {
		return nil, err
	}
	rot, err := e.lib.FPDFPage_GetRotation(&requests.FPDFPage_GetRotation{Page: ref})
	if err != nil {
		return nil, err
	}
	s := &sheet{number: i + 1, width: w.Width, height: h.Height}
	turn := turner{quarters: int(rot.PageRotation), width: w.Width, height: h.Height}
	if err := e.readWords(ref, turn, s); err != nil {
		return nil, err
	}
	return s, e.readShapes(ref, turn, s)
}

// turner maps the space of a page's content to the page as a reader holds it.
type turner struct {
	quarters      int // clockwise quarter turns
	width, height float64
}

func (t turner) point(x, y float64) (float64, float64) {
	switch t.quarters {
	case 1:
		return y, t.height - x
	case 2:
		return t.width - x, t.height - y
	case 3:
		return t.width - y, x
	default:
		return x, y
	}
}

func (t turner) box(left, bottom, right, top float64) box {
	x1, y1 := t.point(left, bottom)
	x2, y2 := t.point(right, top)
	return box{min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)}
}

func (e *engine) readWords(page requests.Page, turn turner, s *sheet) error {
	loaded, err := e.lib.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: page})
	if err != nil {
		return err
	}
	text := loaded.TextPage
	defer func() { _, _ = e.lib.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text}) }()
	count, err := e.lib.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text})
	if err != nil {
		return err
	}
	r := wordReader{engine: e, text: text, turn: turn, sheet: s}
	for i := range count.Count {
		if err := r.glyph(i); err != nil {
			return err
		}
	}
	r.flush()
	return nil
}

// wordReader joins the glyphs of a page to words as they come.
type wordReader struct {
	*engine
	text  references.FPDF_TEXTPAGE
	turn  turner
	sheet *sheet
	word  word
	open  bool
	buf   strings.Builder
}

func (r *wordReader) flush() {
	if r.open {
		r.word.text = r.buf.String()
		r.sheet.words = append(r.sheet.words, r.word)
	}
	r.buf.Reset()
	r.open = false
}

// isUnmapped reports what PDFium gives for a glyph without a letter.
func isUnmapped(c rune) bool { return c == 0 || c == '\ufffd' }

func (r *wordReader) glyph(i int) error {
	u, err := r.lib.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: r.text, Index: i})
	if err != nil {
		return err
	}
	c := letter(rune(uint32(u.Unicode)))
	if c == ' ' {
		r.flush()
		return nil
	}
	if isUnmapped(c) {
		r.sheet.unmapped++
		return nil
	}
	angle, err := r.lib.FPDFText_GetCharAngle(&requests.FPDFText_GetCharAngle{TextPage: r.text, Index: i})
	if err != nil {
		return err
	}
	if !r.upright(float64(angle.CharAngle)) {
		r.flush()
		r.sheet.turned++
		return nil
	}
	at, base, err := r.place(i)
	if err != nil {
		return err
	}
	if r.open && !r.word.continues(at, base) {
		r.flush()
	}
	if !r.open {
		r.word = word{box: at, base: base}
		if err := r.font(i); err != nil {
			return err
		}
		r.open = true
	}
	r.word.box = r.word.union(at)
	r.buf.WriteRune(c)
	return nil
}

// continues reports whether a glyph at the place given belongs to the word.
func (w word) continues(at box, base float64) bool {
	gap := at.left - w.right
	return math.Abs(base-w.base) < w.size*0.3 && gap < w.size*0.2 && gap > -w.size*0.6
}

// upright reports whether a glyph at this angle of the content (radians) is
// read without turning the head.
func (r *wordReader) upright(angle float64) bool {
	a := math.Mod(angle-float64(r.turn.quarters)*math.Pi/2, 2*math.Pi)
	if a < 0 {
		a += 2 * math.Pi
	}
	return a < 0.1 || a > 2*math.Pi-0.1
}

func (r *wordReader) place(i int) (box, float64, error) {
	b, err := r.lib.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: r.text, Index: i})
	if err != nil {
		return box{}, 0, err
	}
	o, err := r.lib.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: r.text, Index: i})
	if err != nil {
		return box{}, 0, err
	}
	_, base := r.turn.point(o.X, o.Y)
	return r.turn.box(float64(b.Rect.Left), float64(b.Rect.Bottom), float64(b.Rect.Right), float64(b.Rect.Top)), base, nil
}

// boldWeight is the least weight that is printed bold (semi-bold is 600).
const boldWeight = 600

// forceBold is the flag of a font descriptor for fonts drawn bold.
const forceBold = 1 << 18

func (r *wordReader) font(i int) error {
	size, err := r.lib.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: r.text, Index: i})
	if err != nil {
		return err
	}
	scale := 1.0
	if m, err := r.lib.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: r.text, Index: i}); err == nil {
		scale = math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))
	}
	r.word.size = math.Round(size.FontSize*scale*10) / 10
	if r.word.size <= 0 {
		r.word.size = max(r.word.height(), 1)
	}
	weight, err := r.lib.FPDFText_GetFontWeight(&requests.FPDFText_GetFontWeight{TextPage: r.text, Index: i})
	if err == nil {
		r.word.bold = weight.FontWeight >= boldWeight
	}
	info, err := r.lib.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: r.text, Index: i})
	if err != nil {
		return nil //nolint:nilerr // PDFium has no information on some fonts; their text is good all the same
	}
	name := strings.ToLower(info.FontName)
	r.word.bold = r.word.bold || info.Flags&forceBold != 0 || containsAny(name, "bold", "black", "heavy", "grassetto")
	r.word.sign = containsAny(name, "wingdings", "symbol", "dingbats", "webdings")
	return nil
}

func containsAny(s string, parts ...string) bool {
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// letter maps what PDFium gives for a glyph to the character meant; ' ' for
// whatever separates words.
func letter(c rune) rune {
	switch {
	case c == 0x02 || c == 0xfffe || c == 0xad || c == 0x2010 || c == 0x2011:
		return hyphen
	case c < ' ' || c == 0xa0 || c >= 0x2000 && c <= 0x200b || c == 0x202f || c == 0x3000 || c == 0xfeff:
		if c == 0 {
			return 0
		}
		return ' '
	default:
		return c
	}
}

// hyphen stands for the hyphen at the end of a line.
const hyphen = '-'
