package cypher

// Schema makes what the statements rest on; to be run in this order, each in a
// transaction of its own.
var Schema = []Statement{
	statement("constraint_layout"),
	statement("constraint_edition"),
	statement("constraint_staging"),
	statement("constraint_unit"),
	statement("constraint_function"),
	statement("constraint_competence"),
	statement("constraint_source"),
	statement("index_words"),
}

// The layout.
var (
	AwaitIndexes = statement("index_await", "seconds")
	Layout       = statement("layout")
	CreateLayout = statement("layout_create", "version")
)

// Generations: what is being written, what is to be removed.
var (
	BeginStaging     = statement("staging_begin", "edition")
	TouchStaging     = statement("staging_touch", "generation")
	ListStaging      = statement("staging_list", "lease")
	ClaimStaging     = statement("staging_claim", "generation", "lease")
	EndStaging       = statement("staging_end", "generation")
	RemoveGeneration = statement("generation_remove", "generation", "limit")
)

// What a generation is made of; each takes rows.
var (
	CreateSources     = statement("create_sources", "edition", "generation", "rows")
	CreateUnits       = statement("create_units", "edition", "generation", "rows", "scope")
	CreateCompetences = statement("create_competences", "edition", "generation", "rows", "scope")
	CreateFunctions   = statement("create_functions", "edition", "generation", "rows", "scope")

	CreateBelongsTo        = statement("create_belongs_to", "generation", "rows")
	CreateCollaboratesWith = statement("create_collaborates_with", "generation", "rows")
	CreateReportsTo        = statement("create_reports_to", "generation", "rows")
	CreateSharesCompetence = statement("create_shares_competence", "generation", "rows")
)

// Editions.
var (
	Editions          = statement("editions")
	Edition           = statement("edition", "edition")
	EditionGeneration = statement("edition_generation", "edition")
	SwitchEdition     = statement("edition_switch", "competences", "date", "edges", "edition", "functions", "generation", "revision", "title", "units")
	DeleteEdition     = statement("edition_delete", "edition")
)

// Reads of one generation. All return no row if the edition holds another one by
// the time the answer is whole.
var (
	Sources = statement("sources", "edition", "generation")

	UnitsPage       = statement("units_page", "after", "edition", "generation", "limit")
	FunctionsPage   = statement("functions_page", "after", "edition", "generation", "limit")
	CompetencesPage = statement("competences_page", "after", "edition", "generation", "limit")
	EdgesPage       = statement("edges_page", "after", "edition", "generation", "limit")

	Units              = statement("units", "edition", "generation", "ids")
	Functions          = statement("functions", "edition", "generation", "ids")
	FunctionsOfUnits   = statement("functions_of_units", "edition", "generation", "ids")
	CompetencesOfUnits = statement("competences_of_units", "edition", "generation", "ids")
	Neighbourhood      = statement("neighbourhood", "edition", "generation", "ids", "types")
	Steps              = statement("steps", "edition", "generation", "keys")
	Search             = statement("search", "edition", "generation", "limit", "query", "types", "words")

	Paths         = family("paths", 12, "avoid", "edition", "from", "generation", "limit", "most", "to", "types")
	PathsDirected = family("paths_directed", 12, "avoid", "edition", "from", "generation", "limit", "most", "to", "types")
	PathsAround   = statement("paths_around", "avoid", "edition", "ends", "generation", "ids", "most", "types")
	Reach         = statement("reach", "edition", "from", "generation", "ids", "types")
)
