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
		{"behind how the body came to be", "# Statuto della Cassa nazionale di assistenza per i pescatori\n\nArt. 1\n\nLa Cassa nazionale di assistenza per i pescatori, istituita con legge 3 aprile 1931, n. 399, ha sede in Genova presso il Ministero della marina. La Cassa cura i pescatori.\n",
			[]string{"cassa-nazionale-di-assistenza-per-i-pescatori ^ ministero-della-marina"}},
		{"as the second thing said of it", "# Statuto del Fondo per le vedove dei minatori\n\nArt. 1\n\nIl Fondo è eretto in ente morale e ha sede presso il Ministero delle miniere. Il Fondo eroga i sussidi.\n",
			[]string{"fondo-per-le-vedove-dei-minatori ^ ministero-delle-miniere"}},
		{"of a committee too", "# Statuto dell'Agenzia per i boschi\n\nIl Comitato dei vivai si compone di tre membri ed è istituito presso la Direzione vivai. La Direzione vivai cura i vivai.\n",
			[]string{"comitato-dei-vivai ^ direzione-vivai"}},
	})
}

func TestWhoseOrgansTheyAre(t *testing.T) {
	const title = "# Statuto della Lega dei canottieri\n\nArt. 1\n\nLa Lega forma i timonieri.\n\nArt. 2\n\n"
	checkLines(t, []lineCase{
		{"named in the sentence itself", title + "Sono organi di governo della Lega il Presidente, l'Assemblea dei soci e la Giunta.\n\nIl Presidente convoca la Giunta. La Giunta approva i bilanci. L'Assemblea dei soci approva lo statuto.\n",
			[]string{"assemblea-dei-soci ^ lega-dei-canottieri", "giunta ^ lega-dei-canottieri", "presidente ^ lega-dei-canottieri"}},
		{"with another verb", title + "Costituiscono organi della Lega il Presidente e la Giunta.\n",
			[]string{"giunta ^ lega-dei-canottieri", "presidente ^ lega-dei-canottieri"}},
		{"in a lead-in, whatever its verb", title + "Sino organi della Lega:\na) il Presidente;\nb) il Collegio dei sindaci.\n",
			[]string{"collegio-dei-sindaci ^ lega-dei-canottieri", "presidente ^ lega-dei-canottieri"}},
		{"in a lead-in that names them first", title + "Gli organi centrali della Lega sono i seguenti:\na) il Presidente;\nb) il Collegio dei sindaci.\n",
			[]string{"collegio-dei-sindaci ^ lega-dei-canottieri", "presidente ^ lega-dei-canottieri"}},
		{"of the bodies of which alone the title consists", "# LEGGE 5 giugno 1948, n. 712\n\nConsorzi di irrigazione, bonifica o colmata.\n\n## Art. 1\n\nI Consorzi curano i canali.\n\n## Art. 2\n\nSono organi del Consorzio:\n1) il presidente;\n2) il collegio dei revisori.\n",
			[]string{"collegio-dei-revisori ^ consorzi-di-irrigazione-bonifica-o-colmata", "presidente ^ consorzi-di-irrigazione-bonifica-o-colmata"}},
		{"what a title of all of them sets up is the institution's", "# Statuto dell'Agenzia per i boschi\n\n## Art. 1. Strutture operative\n\nL'Agenzia cura i boschi.\n\nSono istituiti i seguenti dipartimenti e servizi:\na) dipartimento vivai;\nb) dipartimento incendi.\n",
			[]string{"dipartimento-incendi ^ agenzia-per-i-boschi", "dipartimento-vivai ^ agenzia-per-i-boschi"}},
	})
}

func TestAPurposeBetweenSubjectAndVerb(t *testing.T) {
	checkSaid(t, "# Ordinamento dell'Agenzia per i boschi\n\n## Art. 1\n\nL'Agenzia cura i canali.\n\n## Art. 2\n\nIl Consiglio dei soci per conseguire le finalità dell'Agenzia in particolare delibera i bilanci.\n",
		[]string{"agenzia-per-i-boschi: L'Agenzia cura i canali.", "consiglio-dei-soci: Il Consiglio dei soci"})
}
