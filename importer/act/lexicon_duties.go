package act

import "slices"

// dutyPhrases say who does what.
type dutyPhrases struct {
	Entrusted    []string            `yaml:"entrusted"`
	FoundedFor   []string            `yaml:"founded_for"`
	SetUpFor     map[string][]string `yaml:"set_up_for"` // stems by their preposition
	Purposes     []string            `yaml:"purposes"`
	ByCare       []string            `yaml:"by_care"`
	ByWork       []string            `yaml:"by_work"`
	OnPart       []string            `yaml:"on_part"`
	ByAct        []string            `yaml:"by_act"`
	Answerable   []string            `yaml:"answerable"`
	AnswerableTo []string            `yaml:"answerable_to"`
	Leading      []string            `yaml:"leading"`
	Over         []string            `yaml:"over"`

	entrusted, foundedFor, purposes, byCare, openingAgent, agent, byAct phraseList
	answerable, answerableTo, leading, over                             map[string]bool
}

func (w *dutyPhrases) index() {
	w.entrusted, w.foundedFor, w.byAct, w.purposes = phrases(w.Entrusted), phrases(w.FoundedFor), phrases(w.ByAct), phrases(w.Purposes)
	w.byCare, w.openingAgent = phrases(w.ByCare), phrases(slices.Concat(w.ByCare, w.ByWork))
	w.agent = phrases(slices.Concat(w.ByCare, w.ByWork, w.OnPart))
	w.answerable, w.answerableTo = wordSet(w.Answerable), wordSet(w.AnswerableTo)
	w.leading, w.over = wordSet(w.Leading), wordSet(w.Over)
}
