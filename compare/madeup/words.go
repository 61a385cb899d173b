package madeup

import "strings"

// Words with what else they may be called, for rewriting: "a/b" is one thing
// under two names.
var (
	people = fields(`council/assembly mayor/city-head engineers/technicians firefighters/fire-crews nurses/ward-staff
		teachers/schoolmasters prosecutors/state-attorneys inspectors/examiners fishermen/trawlermen farmers/growers
		researchers/scientists drivers/motorists volunteers/helpers residents/inhabitants traders/merchants police/officers
		divers/frogmen carpenters/joiners pilots/aviators students/undergraduates architects/planners auditors/accountants
		miners/pitmen bakers/bread-makers shareholders/investors tenants/renters librarians/archivists ministers/cabinet-members
		lawyers/counsels judges/magistrates veterinarians/animal-doctors electricians/wiremen postmen/mail-carriers sailors/seamen
		conductors/ticket-collectors plumbers/pipefitters surveyors/measurers foresters/rangers beekeepers/apiarists cyclists/riders`)
	verbs = fields(`inspected/examined repaired/mended closed/shut opened/unlocked counted/tallied removed/cleared delivered/handed-over
		rejected/refused approved/endorsed delayed/postponed recovered/retrieved destroyed/wrecked evacuated/emptied financed/funded
		searched/combed guarded/watched measured/gauged painted/coated planted/sown purchased/bought restored/renovated sealed/blocked
		tested/tried transported/carried weighed/balanced welded/soldered widened/broadened abandoned/deserted borrowed/loaned
		buried/interred collected/gathered confiscated/seized damaged/harmed discovered/found distributed/handed-out drained/pumped-out
		emptied/unloaded examined/checked extended/lengthened fenced/enclosed filmed/recorded flooded/swamped halted/stopped
		insured/covered leased/rented lifted/hoisted mapped/charted moved/shifted photographed/pictured polished/burnished
		protected/shielded registered/enrolled replaced/exchanged rescued/saved ruined/spoiled scanned/screened sold/auctioned
		stacked/piled stored/warehoused supplied/furnished towed/dragged uncovered/exposed`)
	things = fields(`bridges/overpasses lorries/trucks barges/lighters warehouses/depots turbines/rotors cables/wires valves/taps
		paintings/canvases manuscripts/handwritings vaccines/jabs cattle/cows orchards/fruit-gardens vineyards/wine-slopes
		engines/motors carriages/coaches lanterns/lamps sandbags/sacks generators/dynamos pipelines/conduits windows/panes
		documents/papers ballots/votes contracts/agreements invoices/bills helicopters/rotorcraft boats/vessels tents/marquees
		blankets/covers stretchers/litters hydrants/standpipes containers/boxes reservoirs/basins fences/palings chimneys/flues
		bicycles/bikes tractors/ploughs greenhouses/glasshouses mattresses/bedding computers/laptops telescopes/spyglasses
		sculptures/statues violins/fiddles boilers/furnaces elevators/lifts escalators/moving-stairs pumps/compressors
		ladders/steps ropes/hawsers anchors/moorings nets/seines crates/cases barrels/casks kilns/ovens looms/weaving-frames
		archives/records maps/charts coins/medals clocks/timepieces bells/chimes benches/seats signals/semaphores rails/tracks
		sleepers/ties pylons/masts meters/counters filters/strainers shutters/blinds gutters/drains beams/girders tiles/slates`)
	kinds = fields(`northern rusty wooden historic leaking electric private ageing unfinished borrowed municipal Victorian portable
		spare concrete steel abandoned flooded experimental imported heavy narrow smoking painted licensed collapsed mobile
		antique damaged refrigerated insured coastal underground hydraulic solar marble copper rented stolen listed certified
		obsolete inflatable armoured frozen charred submerged polluted fragile disputed subsidised temporary fireproof gilded
		hollow illuminated jagged knotted laminated mossy numbered oversized patched quilted ribbed shattered tarred unpainted
		varnished waterlogged yellowed zinc-plated`)
	places = fields(`harbour market station quarry cathedral museum stadium airport hospital dam lighthouse brewery sawmill
		university prison theatre monastery shipyard racecourse substation vineyard sanatorium cemetery observatory refinery
		foundry tannery windmill ferry-landing fish-hall barracks arboretum reservoir gasworks cable-car courthouse`)
	causes = fields(`storm strike landslide power-cut flood burglary inquiry heatwave collision audit protest epidemic
		earthquake shortage complaint blizzard explosion election drought lawsuit verdict festival leak sandstorm derailment
		bankruptcy tip-off petition frost avalanche blockade fire gale ceasefire recall merger hailstorm cave-in stampede outage`)
	days      = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	times     = strings.Fields("morning afternoon evening night")
	offices   = fields("spokesman spokeswoman director deputy-director supervisor chairman secretary commander treasurer coordinator")
	syllables = strings.Fields("bar dun mel kor tes vin hol gra pel sto mar lin der fos wek ran tul bri cas nor hav quil zet olm ast erb ung ipp yar jev")
	endings   = strings.Fields("ton ville ford burg stad mouth holm by wick field haven dale")
	surnames  = strings.Fields("sen son ova etti inger ard ley mann ski ez ian aux")
)

// fields turns hyphens of a list into spaces.
func fields(list string) []string {
	out := strings.Fields(list)
	for i := range out {
		out[i] = strings.ReplaceAll(out[i], "-", " ")
	}
	return out
}
