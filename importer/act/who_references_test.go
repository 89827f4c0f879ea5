package act

import "testing"

func TestReferencesToALetter(t *testing.T) {
	saysDuties(t, `# Ministero dei fari

## Art. 2 - Dipartimento delle coste

1. Il dipartimento delle coste cura le coste.

2. Nell'ambito del dipartimento di cui al comma 1 sono istituite le seguenti direzioni generali:
a) direzione generale dei moli;
b) direzione generale delle boe.

3. La direzione generale di cui al comma 2, lettera b), svolge le seguenti funzioni relativamente a:
a) scelta delle vernici;
b) controllo delle catene.

4. Alla direzione generale di cui alla lettera a) del comma 2 compete la cura degli ormeggi.

## Art. 3 - Altri compiti

1. La direzione generale di cui all'articolo 2, comma 2, lettera a), cura i fari.
`, 10, []string{
		"direzione-generale-dei-moli: Alla direzione generale di cui alla lettera a) del comma 2 compete la cura degli ormeggi.",
		"direzione-generale-delle-boe: La direzione generale di cui al comma 2, lettera b), svolge le seguenti funzioni relativamente a controllo delle catene.",
		"direzione-generale-delle-boe: La direzione generale di cui al comma 2, lettera b), svolge le seguenti funzioni relativamente a scelta delle vernici",
		"direzione-generale-dei-moli: La direzione generale di cui all'articolo 2, comma 2, lettera a), cura i fari.",
	})
}
