package act

import "testing"

// Lists of bodies of which not all are known, and sorts that share an adjective.
func TestLists(t *testing.T) {
	checkEdges(t, []lineCase{
		{"a member that nothing tells to be a body opens a list", "Collabora con gli ormeggiatori, le camere di commercio e le aziende sanitarie locali.", []string{"acque ~ aziende-sanitarie-locali collaboration", "acque ~ camere-di-commercio collaboration", "acque ~ ormeggiatori collaboration"}},
		{"so without articles", "Opera in raccordo con Stato, Regioni ed enti locali.", []string{"acque ~ enti-locali liaison", "acque ~ regioni liaison"}},
		{"what acts behind a partner is none", "Collabora con gli ormeggiatori, le province aprono i ponti.", []string{"acque ~ ormeggiatori collaboration"}},
		{"others without an article open a list without articles", "Cura i rapporti con altri enti pubblici, università e istituti di ricerca.", []string{"acque ~ enti-pubblici liaison", "acque ~ istituti-di-ricerca liaison", "acque ~ universita liaison"}},
		{"sorts that share an adjective are one partner", "Cura le relazioni con istituzioni e organismi comunitari ed internazionali.", []string{"acque ~ istituzioni-e-organismi-comunitari-ed-internazionali liaison"}},
		{"so behind one article", "Collabora con gli enti ed organismi internazionali.", []string{"acque ~ enti-ed-organismi-internazionali collaboration"}},
		{"as much with one as with another", "Collabora tanto con i comuni quanto con le province.", []string{"acque ~ comuni collaboration", "acque ~ province collaboration"}},
		{"whose doings a unit follows", "Opera in raccordo con le iniziative della Direzione centrale Cave, delle regioni, delle associazioni di categoria e delle camere di commercio.",
			[]string{"acque ~ associazioni-di-categoria liaison", "acque ~ camere-di-commercio liaison", "acque ~ cave liaison", "acque ~ regioni liaison"}},
		{"bodies that need no adjective", "Collabora con le pro loco, il volontariato e gli ospedali.", []string{"acque ~ ospedali collaboration", "acque ~ pro-loco collaboration", "acque ~ volontariato collaboration"}},
	})
}
