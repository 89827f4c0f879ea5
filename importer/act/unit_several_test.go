package act

import "testing"

func TestSeveralClassesInOneItem(t *testing.T) {
	checkLines(t, []lineCase{
		{"several classes of offices in one item, with whom they answer to",
			"# Statuto dell'Agenzia dei boschi\n\n1. Le strutture periferiche dell'Agenzia sono di seguito indicate:\na) ispettorati montani, di seguito denominati: \"ispettorati\", istituiti in ogni vallata;\nb) distretti, distaccamenti fissi e mobili e posti di guardia, istituiti alle dipendenze degli ispettorati.\n",
			[]string{"distaccamenti-fissi ^ agenzia-dei-boschi", "distaccamenti-fissi ^ ispettorati-montani", "distaccamenti-mobili ^ agenzia-dei-boschi", "distaccamenti-mobili ^ ispettorati-montani",
				"distretti ^ agenzia-dei-boschi", "distretti ^ ispettorati-montani", "ispettorati-montani ^ agenzia-dei-boschi", "posti-di-guardia ^ agenzia-dei-boschi", "posti-di-guardia ^ ispettorati-montani"}},
		{"classes of which all have nouns of units",
			"# Regolamento dell'Azienda sanitaria del fiume\n\n1. L'Azienda si articola in:\na) distretti, presidi ospedalieri e centri di riabilitazione;\nb) dipartimenti di cura, in seguito denominati \"dipartimenti\".\n",
			[]string{"centri-di-riabilitazione ^ azienda-sanitaria-del-fiume", "dipartimenti-di-cura ^ azienda-sanitaria-del-fiume", "distretti ^ azienda-sanitaria-del-fiume", "presidi-ospedalieri ^ azienda-sanitaria-del-fiume"}},
		{"one class with several adjectives stays one",
			"# Regolamento dell'Università del golfo\n\n1. L'Università si articola in:\na) settori amministrativi, contabili e tecnici;\nb) laboratori e officine navali, per particolari prove che richiedano una vasca.\n",
			[]string{"laboratori-e-officine-navali ^ universita-del-golfo", "settori-amministrativi-contabili-e-tecnici ^ universita-del-golfo"}},
	})
}
