package document

import (
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

func (e *engine) readShapes(page requests.Page, turn turner, s *sheet) error {
	count, err := e.lib.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil {
		return err
	}
	for i := range count.Count {
		o, err := e.lib.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			return err
		}
		if err := e.readShape(o.PageObject, turn, s, 0); err != nil {
			return err
		}
	}
	return nil
}

func (e *engine) readShape(o references.FPDF_PAGEOBJECT, turn turner, s *sheet, depth int) error {
	kind, err := e.lib.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: o})
	if err != nil {
		return err
	}
	if kind.Type == enums.FPDF_PAGEOBJ_TEXT {
		return nil
	}
	b, err := e.lib.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: o})
	if err != nil {
		return nil //nolint:nilerr // a shape without extent, such as an empty path, marks nothing
	}
	at := turn.box(float64(b.Left), float64(b.Bottom), float64(b.Right), float64(b.Top))
	switch kind.Type {
	case enums.FPDF_PAGEOBJ_IMAGE:
		s.pictures += at.width() * at.height()
	case enums.FPDF_PAGEOBJ_PATH:
		s.shape(at)
	case enums.FPDF_PAGEOBJ_FORM:
		// The objects of a form are placed by its matrix, which is not applied
		// here: only pictures are looked for, and the form's extent is theirs.
		return e.readForm(o, at, s, depth)
	}
	return nil
}

func (s *sheet) shape(at box) {
	w, h := at.width(), at.height()
	switch {
	case w <= dotWidth && h <= dotWidth && w > h/2 && h > w/2:
		s.dots = append(s.dots, at)
	case w <= ruleWidth || h <= ruleWidth:
		s.rules = append(s.rules, at)
	}
}

func (e *engine) readForm(o references.FPDF_PAGEOBJECT, at box, s *sheet, depth int) error {
	if depth == maxDepth {
		return nil
	}
	count, err := e.lib.FPDFFormObj_CountObjects(&requests.FPDFFormObj_CountObjects{PageObject: o})
	if err != nil {
		return err
	}
	for i := range count.Count {
		child, err := e.lib.FPDFFormObj_GetObject(&requests.FPDFFormObj_GetObject{PageObject: o, Index: uint64(i)})
		if err != nil {
			return err
		}
		kind, err := e.lib.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: child.PageObject})
		if err != nil {
			return err
		}
		switch kind.Type {
		case enums.FPDF_PAGEOBJ_IMAGE:
			s.pictures += at.width() * at.height()
			return nil
		case enums.FPDF_PAGEOBJ_FORM:
			if err := e.readForm(child.PageObject, at, s, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}
