package dev.offences.place;

import dev.offences.Breaks;

@Breaks({"ACCESSORS_WITHOUT_GET", "FIELDS_ARE_FINAL"})
public final class Bean {
    private int households;

    public int getHouseholds() {
        return households;
    }

    void setHouseholds(int households) {
        this.households = households;
    }
}
