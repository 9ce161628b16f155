package dev.governance.scoring.index;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/** A place in the tree of an index (指标体系节点): an indicator, or a pillar made of others. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "node")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Indicator.class, name = "indicator"),
    @JsonSubTypes.Type(value = Pillar.class, name = "pillar")
})
public sealed interface IndexNode extends Serializable permits Indicator, Pillar {

    /**
     * Returns what the place is called.
     *
     * @return its code, one of a kind in its tree
     */
    String code();

    /**
     * Returns how much it counts among its siblings.
     *
     * @return its weight; weights of siblings need not sum to one
     */
    double weight();
}
