package act

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"
)

//go:embed lexicon
var lexiconFiles embed.FS

type wordLists struct {
	Recitals         []string            `yaml:"recitals"`
	Repairs          map[string]string   `yaml:"repairs"`
	Infinitives      map[string]string   `yaml:"infinitives"`
	Function         []string            `yaml:"function"`
	Qualifiers       []string            `yaml:"qualifiers"`
	Determiners      []string            `yaml:"determiners"`
	Vague            []string            `yaml:"vague"`
	Itself           []string            `yaml:"itself"`
	Roles            []string            `yaml:"roles"`
	RoleOffices      map[string]string   `yaml:"role_offices"`
	SubjectNouns     []string            `yaml:"subject_nouns"`
	Places           []string            `yaml:"places"`
	AnswerTo         []string            `yaml:"answer_to"`
	Placed           []string            `yaml:"placed"`
	MentionsOnly     []string            `yaml:"mentions_only"`
	OneDuty          []string            `yaml:"one_duty"`
	Empty            []string            `yaml:"empty"`
	Formulaic        []string            `yaml:"formulaic"`
	Repeals          []string            `yaml:"repeals"`
	GroupAdjs        []string            `yaml:"group_adjectives"`
	Carriers         []string            `yaml:"carriers"`
	Loose            []string            `yaml:"loose_complements"`
	Entrusting       []string            `yaml:"entrusting"`
	Repealing        []string            `yaml:"repealing"`
	AlwaysItself     []string            `yaml:"always_itself"`
	Instruments      []string            `yaml:"instruments"`
	Making           []string            `yaml:"making"`
	Placing          []string            `yaml:"placing"`
	ListVerbs        []string            `yaml:"list_verbs"`
	Pronouns         []string            `yaml:"pronouns"`
	DutyLabels       []string            `yaml:"duty_labels"`
	ActionEnds       []string            `yaml:"action_endings"`
	ActionNouns      []string            `yaml:"action_nouns"`
	ActWords         []string            `yaml:"act_words"`
	Answered         []string            `yaml:"answered_for"`
	Dividing         []string            `yaml:"dividing"`
	Complemented     []string            `yaml:"complemented"`
	Standing         []string            `yaml:"standing_groups"`
	NounVerbs        []string            `yaml:"noun_verbs"`
	Unperformed      []string            `yaml:"unperformed"`
	Subjection       []string            `yaml:"subjection"`
	AdjVerbs         []string            `yaml:"adjective_verbs"`
	Undutiful        []string            `yaml:"undutiful"`
	Impersonal       []string            `yaml:"impersonal"`
	Appointing       []string            `yaml:"appointing"`
	Charges          []string            `yaml:"charges"`
	Conditions       []string            `yaml:"conditions"`
	Intransitive     []string            `yaml:"intransitive"`
	Belonging        []string            `yaml:"belonging"`
	Attending        []string            `yaml:"attending"`
	Appoints         []string            `yaml:"appoints"`
	OfficeNouns      []string            `yaml:"office_nouns"`
	Unlisted         []string            `yaml:"unlisted"`
	Depending        map[string][]string `yaml:"depending"`
	Tasks            []string            `yaml:"tasks"`
	Naming           []string            `yaml:"naming"`
	Omitted          []string            `yaml:"omitted"`
	AboutNouns       []string            `yaml:"about_nouns"`
	Institutions     []string            `yaml:"institutions"`
	InstitutionsMany []string            `yaml:"institutions_many"`
	Whole            []string            `yaml:"whole"`
	Collegial        []string            `yaml:"collegial"`
	Within           []string            `yaml:"within"`
	Topics           []string            `yaml:"topics"`
	PartNouns        []string            `yaml:"part_nouns"`
	Fillers          []string            `yaml:"cue_fillers"`
	DutyNouns        []string            `yaml:"duty_nouns"`
	Purposes         []string            `yaml:"purposes"`
	Appointed        []string            `yaml:"appointed"`
	Nobody           []string            `yaml:"nobody"`
	Examples         []string            `yaml:"examples"`
}

// lexicon is the language as data, ready to be looked up.
type lexicon struct {
	kinds             []*kindEntry
	kindByWord        map[string][]*kindEntry // by first word, the longest first
	heads             map[string][]headForm   // by first word, the longest first
	properNames       []string
	cues              map[string][]*cue // by first word or stem
	verbs             map[string]bool   // third persons
	gerunds           map[string]bool
	infinitives       map[string]bool
	words             wordLists
	duties            dutyPhrases
	participles       participleWords
	function          map[string]bool
	qualifier         map[string]bool
	determiner        map[string]bool
	vague             map[string]bool
	itself            map[string]bool
	role              map[string]bool
	subjectNoun       map[string]bool
	emptyStem         map[string]bool
	formulaic         map[string]bool // stems
	groupAdj          map[string]bool
	carrier           map[string]bool
	loose             map[string]bool
	instrument        map[string]bool
	making            map[string]bool
	places            phraseList
	answerTo          phraseList
	pluralStem        map[string]string // of nouns of one word whose plural has another stem
	placed            phraseList
	mentions          phraseList
	oneDuty           phraseList
	repeals           phraseList
	recitals          phraseList
	entrusting        phraseList
	always            map[string]bool
	placing           map[string]bool
	listVerb          map[string]bool
	pronoun           map[string]bool
	actionNoun        map[string]bool
	answered          map[string]bool
	standing          phraseList
	actWord, republic map[string]bool
	dutyLabels        phraseList
	complemented      map[string]bool
	dividing          map[string]bool
	nounVerb          map[string]bool
	subjection        map[string]bool
	adjectiveVerb     map[string]bool
	undutiful         phraseList
	impersonal        map[string]bool
	unlisted          phraseList
	charge            map[string]bool
	appoints          map[string]bool
	officeNoun        map[string]bool
	intransitive      map[string]bool
	belonging         phraseList
	attending         map[string]bool
	condition         map[string]bool
	appointing        map[string]bool
	unperformed       roots // participles
	fields            map[string]fieldRole
	depending         map[string]phraseList
	dependingPreps    []string // its keys, sorted: which comes first may matter
	dependingAny      phraseList
	tasks, partNouns  phraseList
	aboutNoun         map[string]bool
	filler            map[string]bool
	nationwide        map[string]bool
	dutyNoun          map[string]bool
	purposes          map[string]bool
	nobody            map[string]bool // stems
	examples          phraseList
	appointed         roots // participles
	institutions      map[string]bool
	institutionsMany  map[string]bool
	whole             map[string]bool
	collegial         map[string]bool
	within            phraseList
	topics            phraseList
	naming, omitted   map[string]bool
	fieldAdj, upWord  map[string]bool
	manyLabel         map[string]bool
	repealing         phraseList
	misgivings        map[sign]misgiving
	names             nameWords
	subjects          subjectWords
	nouns             thingWords
	acting            actingWords
	posts             postWords
	reporting         reportWords
	far               int // words between a cue and a name
}

// defaultLexicon returns the embedded lexicon, parsed once.
var defaultLexicon = sync.OnceValues(loadLexicon)

func loadLexicon() (*lexicon, error) {
	lx := &lexicon{kindByWord: map[string][]*kindEntry{}, heads: map[string][]headForm{}, cues: map[string][]*cue{}}
	var ext struct {
		Heads []*externalHead `yaml:"heads"`
		Names []string        `yaml:"names"`
		Wide  []string        `yaml:"nationwide"`
	}
	var cues []*cue
	var doubts []misgiving
	var fields []fieldEntry
	for file, into := range map[string]any{
		"confidence": &doubts, "kinds": &lx.kinds, "words": &lx.words, "externals": &ext, "cues": &cues, "fields": &fields, "names": &lx.names,
		"subjects": &lx.subjects, "posts": &lx.posts, "things": &lx.nouns, "acting": &lx.acting, "reporting": &lx.reporting, "duties": &lx.duties, "participles": &lx.participles,
	} {
		if err := readYAML(file, into); err != nil {
			return nil, err
		}
	}
	lx.properNames, lx.nationwide = ext.Names, wordSet(ext.Wide)
	lx.indexKinds()
	lx.indexFields(fields)
	lx.indexHeads(ext.Heads)
	if err := lineCues(cues); err != nil {
		return nil, err
	}
	if err := lx.indexCues(cues); err != nil {
		return nil, err
	}
	if err := lx.readVerbs(); err != nil {
		return nil, err
	}
	if err := lx.indexMisgivings(doubts); err != nil {
		return nil, err
	}
	lx.indexWords()
	lx.duties.index()
	lx.participles.index()
	lx.names.index()
	lx.subjects.index()
	lx.nouns.index(lx.nobody)
	lx.acting.index()
	lx.posts.index()
	lx.reporting.index()
	return lx, nil
}

func readYAML(file string, into any) error {
	data, err := lexiconFiles.ReadFile("lexicon/" + file + ".yaml")
	if err != nil {
		return fmt.Errorf("read lexicon: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(data, into, yaml.Strict()); err != nil {
		return fmt.Errorf("read lexicon %s: %w", file, err)
	}
	return nil
}

func (lx *lexicon) indexWords() {
	w := &lx.words
	lx.function, lx.qualifier, lx.determiner = wordSet(w.Function), wordSet(w.Qualifiers), wordSet(w.Determiners)
	lx.vague, lx.itself, lx.role, lx.subjectNoun = wordSet(w.Vague), wordSet(w.Itself), wordSet(w.Roles), wordSet(w.SubjectNouns)
	lx.groupAdj, lx.carrier, lx.instrument = wordSet(w.GroupAdjs), wordSet(w.Carriers), wordSet(w.Instruments)
	lx.making, lx.examples = wordSet(w.Making), phrases(w.Examples)
	lx.loose, lx.always, lx.entrusting = wordSet(w.Loose), wordSet(w.AlwaysItself), phrases(w.Entrusting)
	lx.answerTo, lx.impersonal = phrases(w.AnswerTo), wordSet(w.Impersonal)
	lx.places, lx.placed, lx.mentions = phrases(w.Places), phrases(w.Placed), phrases(w.MentionsOnly)
	lx.oneDuty, lx.repeals, lx.recitals = phrases(w.OneDuty), phrases(w.Repeals), phrases(w.Recitals)
	lx.placing, lx.listVerb, lx.pronoun, lx.actionNoun = wordSet(w.Placing), wordSet(w.ListVerbs), wordSet(w.Pronouns), wordSet(w.ActionNouns)
	lx.complemented, lx.dividing = wordSet(w.Complemented), wordSet(w.Dividing)
	lx.standing, lx.nounVerb = phrases(w.Standing), wordSet(w.NounVerbs)
	lx.actWord, lx.republic = wordSet(w.ActWords), map[string]bool{}
	for _, n := range lx.properNames {
		for _, f := range strings.Split(n, "|") {
			lx.republic[key(stemsOf(lx, tokenize(text{s: f})))] = true
		}
	}
	lx.officeNoun = wordSet(w.OfficeNouns)
	lx.attending = wordSet(w.Attending)
	lx.intransitive, lx.appoints = wordSet(w.Intransitive), wordSet(w.Appoints)
	lx.belonging = phrases(w.Belonging)
	lx.appointing, lx.charge, lx.condition = wordSet(w.Appointing), wordSet(w.Charges), wordSet(w.Conditions)
	lx.adjectiveVerb, lx.undutiful, lx.unlisted = wordSet(w.AdjVerbs), phrases(w.Undutiful), phrases(w.Unlisted)
	lx.answered, lx.subjection, lx.unperformed = wordSet(w.Answered), wordSet(w.Subjection), rootsOf(w.Unperformed)
	lx.appointed = rootsOf(w.Appointed)
	lx.depending = map[string]phraseList{}
	var depending []string
	for prep, verbs := range w.Depending {
		lx.depending[prep] = phrases(verbs)
		depending = append(depending, verbs...)
	}
	slices.Sort(depending)
	lx.dependingAny = phrases(depending)
	lx.dependingPreps = slices.Sorted(maps.Keys(lx.depending))
	lx.aboutNoun, lx.filler = wordSet(w.AboutNouns), wordSet(w.Fillers)
	lx.dutyNoun, lx.purposes = wordSet(w.DutyNouns), wordSet(w.Purposes)
	lx.institutions, lx.institutionsMany = wordSet(w.Institutions), wordSet(w.InstitutionsMany)
	lx.whole = wordSet(w.Whole)
	lx.collegial = wordSet(w.Collegial)
	lx.within, lx.topics = phrases(w.Within), phrases(w.Topics)
	lx.naming, lx.omitted = wordSet(w.Naming), wordSet(w.Omitted)
	lx.tasks, lx.partNouns = phrases(w.Tasks), phrases(w.PartNouns)
	lx.dutyLabels = phrases(w.DutyLabels)
	lx.repealing = phrases(w.Repealing)
	lx.nobody = map[string]bool{}
	for _, n := range w.Nobody {
		lx.nobody[stem(n)] = true
	}
	lx.emptyStem, lx.formulaic = map[string]bool{}, map[string]bool{}
	for _, e := range w.Empty {
		lx.emptyStem[stem(e)] = true
	}
	for _, f := range w.Formulaic {
		for _, x := range foldWords(f) {
			lx.formulaic[stem(x)] = true
		}
	}
}
