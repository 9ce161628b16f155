package dev.governance.grid;

/** The planner of this library: see {@link GridPlanner#standard()}. */
record StandardPlanner() implements GridPlanner {

    @Override
    public GridProposal propose(GridRequest request, Crew crew, GridProgress progress) {
        CityWork work = new CityWork(request, crew, progress);
        return new Results(work, work.plan()).proposal();
    }
}
