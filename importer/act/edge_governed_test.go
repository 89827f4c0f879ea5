package act

import "testing"

func TestOrgansThatRunABody(t *testing.T) {
	checkLines(t, []lineCase{
		{"a council that runs the institution is its organ", "# Statuto della Cassa mutua dei barcaioli\n\nArt. 1\n\nLa Cassa è amministrata da un Consiglio, nominato dal Ministro. Il Consiglio cura i conti della Cassa.\n",
			[]string{"consiglio ^ cassa-mutua-dei-barcaioli"}},
		{"also with a preposition that holds the article", "# Statuto dell'Ente autonomo Fiera del mare\n\nArt. 1\n\nL'Ente è retto dal Comitato di gestione. Il Comitato di gestione approva i bilanci.\n",
			[]string{"comitato-di-gestione ^ ente-autonomo-fiera-del-mare"}},
		{"those to whom the checking of it is left", "# Statuto dell'Agenzia per i boschi\n\nArt. 1\n\nL'Agenzia cura i boschi.\n\nArt. 2\n\nLa revisione della contabilità dell'Agenzia è demandata ad un Collegio sindacale. Il Collegio sindacale vigila sui conti.\n",
			[]string{"collegio-sindacale ^ agenzia-per-i-boschi"}},
		{"the same where the sentence does not say whose", "# Statuto dell'Agenzia per i boschi\n\nArt. 1\n\nL'Agenzia cura i boschi.\n\nArt. 2\n\nIl riscontro sulla gestione è affidato al Collegio dei revisori. Il Collegio dei revisori vigila sui conti.\n",
			[]string{"collegio-dei-revisori ^ agenzia-per-i-boschi"}},
		{"a committee that a body elects among its members", "# Statuto dell'Agenzia per i boschi\n\nArt. 1\n\nIl Consiglio dei soci approva i piani. Il Consiglio dei soci elegge nel proprio seno, a maggioranza assoluta, una Giunta esecutiva. La Giunta esecutiva approva i contratti.\n",
			[]string{"giunta-esecutiva ^ consiglio-dei-soci"}},
		{"the same with the committee first", "# Statuto dell'Agenzia per i boschi\n\nArt. 1\n\nLa Deputazione cura i conti. La Commissione boschi è eletta nel suo seno dal Consiglio dei soci. Il Consiglio dei soci approva i piani.\n",
			[]string{"commissione-boschi ^ consiglio-dei-soci"}},
		{"its president is no unit under it", "# Statuto dell'Agenzia per i boschi\n\nArt. 1\n\nIl Consiglio dei soci elegge nel proprio seno il Presidente. Il Presidente convoca le sedute.\n",
			nil},
	})
}

func TestSeatsBehindOtherWords(t *testing.T) {
	checkLines(t, []lineCase{
		{"behind how the body came to be", "# Statuto della Cassa nazionale di assistenza per i pescatori\n\nArt. 1\n\nLa Cassa nazionale di assistenza per i pescatori, istituita con legge 3 aprile 1931, n. 399, ha sede in Roma presso il Ministero della marina. La Cassa cura i pescatori.\n",
			[]string{"cassa-nazionale-di-assistenza-per-i-pescatori ^ ministero-della-marina"}},
		{"as the second thing said of it", "# Statuto del Fondo per le vedove dei minatori\n\nArt. 1\n\nIl Fondo è eretto in ente morale ed ha sede presso il Ministero delle miniere. Il Fondo eroga i sussidi.\n",
			[]string{"fondo-per-le-vedove-dei-minatori ^ ministero-delle-miniere"}},
		{"of a committee too", "# Statuto dell'Agenzia per i boschi\n\nIl Comitato dei vivai si compone di tre membri ed è istituito presso la Direzione vivai. La Direzione vivai cura i vivai.\n",
			[]string{"comitato-dei-vivai ^ direzione-vivai"}},
	})
}
