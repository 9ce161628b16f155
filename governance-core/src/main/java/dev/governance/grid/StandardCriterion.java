package dev.governance.grid;

/** The criteria of this library (常用划分准则). */
public enum StandardCriterion implements GridCriterion {
    /** Few grids, and so few workers (网格最少): each costs 1. */
    FEWEST {
        @Override
        public long cost(GridDraft grid) {
            return 1;
        }
    },
    /** Grids near the target (规模接近目标): the households by which a grid misses it. */
    TARGET {
        @Override
        public long cost(GridDraft grid) {
            return Math.abs(grid.households() - grid.standard().target());
        }
    },
    /** Short ways (紧凑): the metres from every household to the middle of its grid. */
    COMPACTNESS {
        @Override
        public long cost(GridDraft grid) {
            return grid.metres();
        }
    },
    /** Few neighbours cut apart (边界最短): the links that leave the grid, so that each cut link counts twice. */
    BORDERS {
        @Override
        public long cost(GridDraft grid) {
            return grid.borders();
        }
    },
    /** Few households of other grids than that which most come from (变动最少), where there is a plan in force. */
    CHURN {
        @Override
        public long cost(GridDraft grid) {
            return grid.joined();
        }
    }
}
