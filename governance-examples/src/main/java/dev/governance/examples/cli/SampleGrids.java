package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.grids.GridTables;
import dev.governance.examples.grids.PlanAccount;
import dev.governance.examples.grids.PoolCrew;
import dev.governance.examples.map.MapFiles;
import dev.governance.grid.GridPlanner;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The compound of the samples divided into grids (示例小区的网格划分), with a map. */
final class SampleGrids {

    private SampleGrids() {}

    /** Draws the plan as a page and returns what a person wants to see of it, in Chinese. */
    static String told(OutputStream map) throws IOException {
        GridTables tables = new GridTables();
        GridRequest.Builder asked = GridRequest.builder()
                .units(tables.units(table("compound-areas.csv", GridTables.areaColumns())))
                .contiguity(tables.contiguity(table("compound-adjacency.csv", GridTables.linkColumns())))
                .standard(new GridStandardOptions().standard());
        tables.throwIfAny();
        GridRequest request = asked.build();
        GridProposal proposal;
        try (PoolCrew pool = PoolCrew.of(1)) {
            proposal = GridPlanner.standard().propose(request, pool.crew());
        }
        GridReview review = GridReview.of(request, proposal);
        MapFiles.write(GridPictures.drawn("示例小区网格划分", request, proposal, review), "grids.html", name -> map);
        return "\n网格划分 / grids of 200 to 400 households, on a sample compound (figures are invented):\n"
                + PlanAccount.of(request, proposal, review, Locale.CHINESE);
    }

    private static CsvTable table(String sample, ImmutableList<CsvColumn> columns) throws IOException {
        try (Input input = Input.sample(sample)) {
            return CsvTable.read(input.name(), input.bytes(CsvTable.BYTES), TextEncoding.UTF_8, columns);
        }
    }
}
