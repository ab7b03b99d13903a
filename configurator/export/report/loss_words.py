"""Every word of what the report says on a loss of cooling, in each language of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from configurator.cooling.event_kinds import EVENT_TITLES, EventKind


@dataclass(frozen=True, slots=True)
class LossWords:
    """One language; ``{}`` marks are filled with names and figures.

    ``assumptions`` holds title and reason by key where the catalogue's own words do not serve,
    ``said`` words by code where those of the run do not.
    """

    language: str
    report: str
    foot: str
    section: str
    events: Mapping[EventKind, str]
    happens: Mapping[EventKind, str]
    standby: str
    no_standby: str
    all_cdus: str
    whole_loop: str
    followed: str
    all_reach: str
    some_reach: str
    none_reach: str
    none_known: str
    unknown_modules: str
    no_answer: str
    no_answer_reason: str
    first: str
    none_first: str
    reach: str
    of: str
    supply: str
    hottest_return: str
    flow: str
    plot: str
    plot_case: str
    plot_supply: str
    plot_return: str
    limit: str
    seconds: str
    columns: tuple[str, str, str, str, str, str, str]
    table_note: str
    more_groups: str
    not_reached: str
    at_start: str
    above: str
    unknown: str
    rests_on: str
    rests_note: str
    rests_columns: tuple[str, str, str, str]
    confidence: Mapping[str, str]
    user: str
    severities: Mapping[str, str]
    said: Mapping[str, str]
    assumptions: Mapping[str, tuple[str, str]]


ENGLISH = LossWords(
    language="en",
    report="Loss of cooling",
    foot="Figures marked ≈ rest on an assumption or a weak source, listed on the last page.",
    section="Loss of cooling",
    events=EVENT_TITLES,
    happens={
        "pump_trip": "At {at} the pumps of {where} lose power and run down.",
        "load_step": "At {at} the load of {where} steps from {low} to {high} of its heat at TDP.",
        "facility_loss": "At {at} the facility water of {where} stops; the pumps keep running.",
        "facility_drift": "From {at} the facility water of {where} drifts to {water} in {over}.",
        "valve_closing": "From {at} the couplings of {where} close within {over}.",
        "cdu_loss": "At {at} {where} is lost: its pumps run down and its facility water stops.",
    },
    standby=" A standby starts {} later.",
    no_standby=" None starts again.",
    all_cdus="all CDUs of {}",
    whole_loop="all of {}",
    followed=" Followed for {}; modules keep giving off their heat at TDP.",
    all_reach="All {count} modules reach their case limit, {first} first after {time}.",
    some_reach="{reached} of {count} modules reach their case limit, {first} first after {time}.",
    none_reach="No module reaches its case limit within {duration}.",
    none_known="No case temperature is known.",
    unknown_modules=" For {} modules it is unknown.",
    no_answer="No answer: {}",
    no_answer_reason="The run found no courses; what the solver says is listed below.",
    first="First at its limit",
    none_first="within {}",
    reach="Modules that reach it",
    of="{} of {}",
    supply="Hottest supply",
    hottest_return="hottest return {}",
    flow="Coolant flow",
    plot="Case temperature of the first module, supply and return of the CDUs",
    plot_case="case {}",
    plot_supply="supply",
    plot_return="return",
    limit="limit {} °C",
    seconds="seconds",
    columns=(
        "Group, worst first",
        "Reach their limit",
        "First",
        "First after s",
        "Last after s",
        "Highest °C",
        "Limit °C",
    ),
    table_note="A group is a chassis, in designs of many a rack. Case temperatures above {} °C "
    "are not given: a module throttles or switches off before.",
    more_groups="and {} more",
    not_reached="–",
    at_start="at the start",
    above="> {}",
    unknown="unknown",
    rests_on="Loss of cooling: what the times rest on",
    rests_note="Times to a limit are as good as these figures; the heat capacity counts most.",
    rests_columns=("Assumption", "Value", "Confidence", "Reason"),
    confidence={"low": "low", "medium": "medium", "high": "high"},
    user="set by user",
    severities={"error": "error", "warning": "warning", "info": "note"},
    said={},
    assumptions={},
)

CHINESE = LossWords(
    language="zh-CN",
    report="失冷分析",
    foot="标有 ≈ 的数值基于假设或可信度低的来源，见末页。",
    section="失冷分析",
    events={
        "pump_trip": "水泵跳闸",
        "load_step": "负载阶跃",
        "facility_loss": "一次侧断水",
        "facility_drift": "一次侧水温漂移",
        "valve_closing": "快接头关闭",
        "cdu_loss": "CDU 停机",
    },
    happens={
        "pump_trip": "{at} 时，{where} 的水泵失电并惰转停下。",
        "load_step": "{at} 时，{where} 的负载由 TDP 发热量的 {low} 阶跃至 {high}。",
        "facility_loss": "{at} 时，{where} 的一次侧断水，水泵继续运行。",
        "facility_drift": "自 {at} 起，{where} 的一次侧水温在 {over} 内变至 {water}。",
        "valve_closing": "自 {at} 起，{where} 的快接头在 {over} 内关闭。",
        "cdu_loss": "{at} 时，{where} 停机：水泵惰转停下，一次侧断水。",
    },
    standby="{} 后备用泵启动。",
    no_standby="无备用泵启动。",
    all_cdus="{} 全部 CDU",
    whole_loop="整个 {}",
    followed="共计算 {}，模块始终按 TDP 发热。",
    all_reach="全部 {count} 个模块都达到壳温上限，最早的是 {first}，{time} 后。",
    some_reach="{count} 个模块中有 {reached} 个达到壳温上限，最早的是 {first}，{time} 后。",
    none_reach="{duration} 内没有模块达到壳温上限。",
    none_known="没有已知的壳温。",
    unknown_modules="另有 {} 个模块未知。",
    no_answer="无解：{}",
    no_answer_reason="未能算出过程，求解器的说明如下。",
    first="最早达到上限",
    none_first="{} 内",
    reach="达到上限的模块",
    of="{} / {}",
    supply="最高供液温度",
    hottest_return="最高回液温度 {}",
    flow="冷却液流量",
    plot="最早达到上限的模块壳温、CDU 供回液温度",
    plot_case="壳温 {}",
    plot_supply="供液",
    plot_return="回液",
    limit="上限 {} °C",
    seconds="秒",
    columns=(
        "分组（最差在前）",
        "达到上限",
        "最早的模块",
        "最早 s",
        "最晚 s",
        "最高 °C",
        "上限 °C",
    ),
    table_note="每组为一个机箱，机箱很多时为一个机柜。"
    "超过 {} °C 的壳温不予给出：模块在此之前已降频或关断。",
    more_groups="另有 {} 组",
    not_reached="–",
    at_start="初始即超",
    above="> {}",
    unknown="未知",
    rests_on="失冷分析：时间所依据的假设",
    rests_note="到达上限的时间取决于下列数值，其中热容影响最大。",
    rests_columns=("假设", "数值", "可信度", "理由"),
    confidence={"low": "低", "medium": "中", "high": "高"},
    user="用户设定",
    severities={"error": "错误", "warning": "警告", "info": "提示"},
    said={
        "beyond_coolant_range": "自 {beyond} 起冷却液超过 100 °C，超出其物性数据范围；"
        "未计算沸腾，此后的数值仅表示趋势。",
        "event_without_effect": "该事件设定的数值与现状相同，不产生变化。",
    },
    assumptions={
        "cold_plate_capacity_j_per_k": ("冷板热容（不含冷却液）", "未公布；按 0.8 kg 铜计。"),
        "module_capacity_j_per_k": (
            "随冷板升温的模块热容",
            "未公布；顶盖、封装及其下的板卡。与冷板合计，675 W 断流时升温 30 K 约 19 s。",
        ),
        "pump_coast_down_s": ("水泵失电后转速减半的时间", "未公布；小型直联泵惯量很小。"),
        "cdu_volume_l": ("CDU 内冷却液容积", "很少公布；一台 800 kW 列间 CDU 标称 51 L。"),
        "case_limit_c": (
            "模块壳温上限",
            "没有厂商公布。85 °C 比同类模块驱动报告的热点降频温度 100 °C 低 15 K。",
        ),
        "cold_plate_volume_ml": ("冷板内冷却液容积", "未公布；按模块大小的冷板计。"),
    },
)

LANGUAGES: Mapping[str, LossWords] = {"en": ENGLISH, "zh": CHINESE}
