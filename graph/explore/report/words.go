package report

import (
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Kind returns the word for a kind of unit.
func (l Lang) Kind(k graph.Kind) string {
	if w, ok := kindWords[k]; ok {
		return l.Sentence(w)
	}
	return string(k)
}

var kindWords = map[graph.Kind]explore.Sentence{
	graph.KindInstitution: {IT: "istituzione", EN: "institution"}, graph.KindOrgan: {IT: "organo", EN: "organ"},
	graph.KindDepartment: {IT: "dipartimento", EN: "department"}, graph.KindDirectorate: {IT: "direzione", EN: "directorate"},
	graph.KindOffice: {IT: "ufficio", EN: "office"}, graph.KindCoordination: {IT: "coordinamento", EN: "coordination"},
	graph.KindCommittee: {IT: "comitato", EN: "committee"}, graph.KindPost: {IT: "incarico", EN: "post"},
	graph.KindClass: {IT: "classe di uffici", EN: "class of offices"}, graph.KindGroup: {IT: "gruppo", EN: "group"},
	graph.KindExternal: {IT: "ente esterno", EN: "external body"}, graph.KindOther: {IT: "altra unità", EN: "other unit"},
}

// stepKinds writes kinds of step in words.
func (l Lang) stepKinds(kinds []graph.StepType) string {
	words := map[graph.StepType]string{
		graph.StepBelongsTo: l.Say("fa parte di", "belongs to"), graph.StepCollaboratesWith: l.Say("collabora con", "collaborates with"),
		graph.StepReportsTo: l.Say("dipende da", "reports to"), graph.StepSharesCompetence: l.Say("competenze in comune", "shares a competence"),
	}
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = words[k]
	}
	return strings.Join(out, ", ")
}

func (l Lang) match(m explore.Match) string {
	switch m {
	case explore.SameWords:
		return l.Say("stesse parole", "same words")
	case explore.NearlySame:
		return l.Say("quasi le stesse parole", "nearly the same words")
	case explore.SameSubject:
		return l.Say("stessa materia", "same subject")
	}
	return string(m)
}

func (l Lang) yes(b bool) string {
	if b {
		return l.Say("sì", "yes")
	}
	return "no"
}

// through says through which class or group a unit has something.
func (l Lang) through(known Names, group graph.UnitID) []string {
	if group == "" {
		return nil
	}
	return []string{l.Say("attraverso ", "through ") + known.Of(group)}
}

// severity names what an effect asks for.
func (l Lang) severity(s explore.Severity) string {
	switch s {
	case explore.Conflict:
		return l.Say("conflitto", "conflict")
	case explore.ToDecide:
		return l.Say("da decidere", "to decide")
	default:
		return l.Say("informazione", "information")
	}
}

// effect returns the heading under which effects of a type stand.
func (l Lang) effect(t explore.EffectType) string {
	if w, ok := effectWords[t]; ok {
		return l.Sentence(w)
	}
	return string(t)
}

var effectWords = map[explore.EffectType]explore.Sentence{
	explore.ReportingKept:         {IT: "Dipendenze che restano", EN: "Reporting lines kept"},
	explore.ReportingReparented:   {IT: "Dipendenze che cambiano superiore", EN: "Reporting lines that change superior"},
	explore.ReportingLost:         {IT: "Dipendenze perse", EN: "Reporting lines lost"},
	explore.ReportingLoop:         {IT: "Dipendenze circolari", EN: "Circular reporting lines"},
	explore.ControllerMerged:      {IT: "Controllore e controllato uniti", EN: "Controller merged with the controlled"},
	explore.CollaborationInternal: {IT: "Collaborazioni che diventano interne", EN: "Collaborations made internal"},
	explore.CollaborationFused:    {IT: "Collaborazioni doppie che si uniscono", EN: "Doubled collaborations fused"},
	explore.PartnerKept:           {IT: "Unità che mantengono l'unico interlocutore", EN: "Units that keep their only partner"},
	explore.PartnerLost:           {IT: "Unità che perdono l'unico interlocutore", EN: "Units that lose their only partner"},
	explore.FunctionOrphaned:      {IT: "Funzioni che nessuno svolge più", EN: "Functions orphaned"},
	explore.BridgeGained:          {IT: "Unità che diventano ponte", EN: "Bridge units gained"},
	explore.BridgeLost:            {IT: "Unità che non sono più ponte", EN: "Bridge units lost"},
	explore.FunctionDuplicated:    {IT: "Funzioni doppie", EN: "Functions duplicated"},
	explore.FunctionMoved:         {IT: "Funzioni che si spostano", EN: "Functions moved"},
	explore.SubunitReparented:     {IT: "Unità dipendenti che cambiano superiore", EN: "Sub-units re-parented"},
	explore.ExternalToNotify:      {IT: "Enti esterni da informare", EN: "External bodies to notify"},
	explore.MembershipChanged:     {IT: "Appartenenze che cambiano", EN: "Memberships changed"},
	explore.LevelClash:            {IT: "Livelli diversi", EN: "Level clash"},
	explore.SpanChanged:           {IT: "Ampiezza e profondità", EN: "Span and depth"},
}

var diffWords = map[explore.DiffType]explore.Sentence{
	explore.DiffUnitBorn:         {IT: "Unità nate", EN: "Units born"},
	explore.DiffUnitClosed:       {IT: "Unità cessate", EN: "Units closed"},
	explore.DiffUnitRenamed:      {IT: "Unità con un nuovo nome", EN: "Units renamed"},
	explore.DiffUnitMerged:       {IT: "Fusioni", EN: "Mergers"},
	explore.DiffUnitSplit:        {IT: "Divisioni", EN: "Splits"},
	explore.DiffUnitChanged:      {IT: "Unità con altre caratteristiche", EN: "Units of another description"},
	explore.DiffFunctionMoved:    {IT: "Funzioni spostate", EN: "Functions moved"},
	explore.DiffFunctionGained:   {IT: "Funzioni nuove", EN: "Functions gained"},
	explore.DiffFunctionLost:     {IT: "Funzioni cessate", EN: "Functions lost"},
	explore.DiffFunctionReworded: {IT: "Funzioni riformulate", EN: "Functions reworded"},
	explore.DiffRelationGained:   {IT: "Relazioni nuove", EN: "Relations gained"},
	explore.DiffRelationLost:     {IT: "Relazioni cessate", EN: "Relations lost"},
	explore.DiffRelationChanged:  {IT: "Relazioni cambiate", EN: "Relations changed"},
	explore.DiffMembershipGained: {IT: "Appartenenze nuove", EN: "Memberships gained"},
	explore.DiffMembershipLost:   {IT: "Appartenenze cessate", EN: "Memberships lost"},
}
