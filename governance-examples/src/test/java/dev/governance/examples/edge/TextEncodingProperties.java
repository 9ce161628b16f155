package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.json.DataFormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextEncodingProperties {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Words as tables of tasks have them, in any order. */
    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.of(
                        "社区", "居民委员会", "街道办事处", "事项名称", "经费（元）", "民政局", "应急管理", "台账", "每月", "开具证明", "网格员", "入户走访", "12",
                        "3.5", ",", "，", "\n", "Title", "由", "和", "联合检查", "卫生健康", "养老服务", "统计报表")
                .list()
                .ofMinSize(12)
                .ofMaxSize(60)
                .map(words -> "编号,事项名称\n" + String.join("", words));
    }

    @Property
    void readsWhatIsUtf8AsThat(@ForAll("chinese") String text) {
        assertEquals(StandardCharsets.UTF_8, TextEncoding.DETECT.of("a", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void readsWhatIsGb18030AsThat(@ForAll("chinese") String text) {
        assertEquals(GB18030, TextEncoding.DETECT.of("a", text.getBytes(GB18030)));
    }

    @Property
    void takesDamagedUtf8ForNothingElse(
            @ForAll("chinese") String text, @ForAll @IntRange(max = 1000) int place, @ForAll byte unit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = unit;
        boolean sound = new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
        if (sound) {
            assertEquals(StandardCharsets.UTF_8, TextEncoding.DETECT.of("a", bytes));
        } else {
            assertThrows(DataFormatException.class, () -> TextEncoding.DETECT.of("a", bytes));
        }
    }
}
