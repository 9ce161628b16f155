package dev.governance.scoring;

import dev.governance.house.types.AllTypes;
import dev.governance.house.types.PublicTypes;

/** What all public types of this module have in common. */
class AllTypesTest extends AllTypes {

    AllTypesTest() {
        super(
                PublicTypes.besides(Score.class, "dev.governance.scoring"),
                ScoringSamples::create,
                ScoringSamples.noValues(),
                ScoringSamples.notOnTheWire(),
                ScoringSamples.stands(),
                10);
    }
}
