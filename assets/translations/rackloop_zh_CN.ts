<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rackloop</name>
    <message>
        <source> (assumed)</source>
        <translation>（假设）</translation>
    </message>
    <message>
        <source> by the guide value</source>
        <translation>（按指南值）</translation>
    </message>
    <message>
        <source>&amp;About Rackloop</source>
        <translation>关于 Rackloop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Align to rack units</source>
        <translation>对齐到机柜单元(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>板卡(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Browse parts</source>
        <translation>浏览部件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy part…</source>
        <translation>复制部件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete part…</source>
        <translation>删除部件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit part…</source>
        <translation>编辑部件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a part</source>
        <translation>查找部件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找任意内容(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>机房平面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import NetBox YAML…</source>
        <translation>导入 NetBox YAML(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>回路(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Metric: L/min, kPa, °C</source>
        <translation>公制：L/min、kPa、°C(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>新建设计(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>新建部件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开所选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste at selection</source>
        <translation>粘贴到所选处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>放置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place at selection</source>
        <translation>放到所选处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place part at selection</source>
        <translation>将部件放到所选处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>图表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rack</source>
        <translation>机柜(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做(&amp;R) {step}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show in browser</source>
        <translation>在浏览器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>结构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Swap the two selected</source>
        <translation>交换所选两者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;US: gpm, psi, °F</source>
        <translation>美制：gpm、psi、°F(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销(&amp;U) {step}</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usage guide</source>
        <translation>使用指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why is this refused?</source>
        <translation>为何被拒绝？(&amp;W)</translation>
    </message>
    <message>
        <source>0.022 K/W at 2 L/min</source>
        <translation>2 L/min 时 0.022 K/W</translation>
    </message>
    <message>
        <source>0.06 K/W</source>
        <translation>0.06 K/W</translation>
    </message>
    <message>
        <source>0.1 to 0.2 K cm²/W are usual, up to half of the whole resistance; a curve measured with less promises temperatures that age takes away.</source>
        <translation>常见为 0.1 至 0.2 K cm²/W，可占总热阻的一半；用更小值测得的曲线所给的温度会随老化失去。</translation>
    </message>
    <message>
        <source>0.10 m³/s for 8 × 350 W</source>
        <translation>8 × 350 W 用 0.10 m³/s</translation>
    </message>
    <message>
        <source>0.217 m³/s for 5.2 kW (0.089 CFM/W)</source>
        <translation>5.2 kW 用 0.217 m³/s（0.089 CFM/W）</translation>
    </message>
    <message>
        <source>0.217 m³/s for 8 × 350 W</source>
        <translation>8 × 350 W 用 0.217 m³/s</translation>
    </message>
    <message>
        <source>0.217 m³/s for four abreast (115 CFM each)</source>
        <translation>四个并排 0.217 m³/s（各 115 CFM）</translation>
    </message>
    <message>
        <source>0.30 m³/s for four abreast (159 CFM each)</source>
        <translation>四个并排 0.30 m³/s（各 159 CFM）</translation>
    </message>
    <message>
        <source>0.33 m³/s for 6.2 kW (0.113 CFM/W)</source>
        <translation>6.2 kW 用 0.33 m³/s（0.113 CFM/W）</translation>
    </message>
    <message>
        <source>0.4 kW to spare, 20.8 kW estimated</source>
        <translation>余量 0.4 kW，其中 20.8 kW 为估计</translation>
    </message>
    <message>
        <source>0.5 m³/s for 5.2 kW (0.20 CFM/W)</source>
        <translation>5.2 kW 用 0.5 m³/s（0.20 CFM/W）</translation>
    </message>
    <message>
        <source>0.6 to 0.7 for plate exchangers.</source>
        <translation>板式换热器为 0.6 至 0.7。</translation>
    </message>
    <message>
        <source>0.60 m³/s for 6.2 kW (0.206 CFM/W)</source>
        <translation>6.2 kW 用 0.60 m³/s（0.206 CFM/W）</translation>
    </message>
    <message>
        <source>0.9 L/min per kW</source>
        <translation>0.9 L/min per kW</translation>
    </message>
    <message>
        <source>00100 on a board wired as 8-port mesh</source>
        <translation>接成 8 端口网格的基板为 00100</translation>
    </message>
    <message>
        <source>01010 on a board wired as 8-port mesh</source>
        <translation>接成 8 端口网格的基板为 01010</translation>
    </message>
    <message>
        <source>01010 on a board wired as combined map</source>
        <translation>接成组合图的基板为 01010</translation>
    </message>
    <message>
        <source>01100 on a board wired as 8-port mesh</source>
        <translation>接成 8 端口网格的基板为 01100</translation>
    </message>
    <message>
        <source>01100, reserved in revision 2.0</source>
        <translation>01100，在 2.0 版中保留</translation>
    </message>
    <message>
        <source>0U</source>
        <translation>0U</translation>
    </message>
    <message>
        <source>1 CDU</source>
        <translation>1 台 CDU</translation>
    </message>
    <message>
        <source>1 board</source>
        <translation>1 块板</translation>
    </message>
    <message>
        <source>1 device without a TDP</source>
        <translation>1 个设备没有 TDP</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 处问题</translation>
    </message>
    <message>
        <source>1 fault in part files…</source>
        <translation>部件文件中有 1 处问题…</translation>
    </message>
    <message>
        <source>1 field to mend</source>
        <translation>1 个字段需要更正</translation>
    </message>
    <message>
        <source>1 line without price</source>
        <translation>1 行没有价格</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 part of this design differs from the catalogue</source>
        <translation>本设计有 1 个部件与目录不同</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 个机柜</translation>
    </message>
    <message>
        <source>1 rule holds</source>
        <translation>1 条规则满足</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>1.4 L/min for an MI355X that needs 2.1</source>
        <translation>需要 2.1 的 MI355X 得到 1.4 L/min</translation>
    </message>
    <message>
        <source>1.4 L/min per kW</source>
        <translation>1.4 L/min per kW</translation>
    </message>
    <message>
        <source>1.5 L/min per kW</source>
        <translation>1.5 L/min per kW</translation>
    </message>
    <message>
        <source>1/4, 3/8 and 1/2 inch at the server, 3/4, 1 and 1 1/4 inch at the CDU are named; the list ends with etc., so another size is a question, not a fault.</source>
        <translation>列出的尺寸是服务器侧 1/4、3/8 和 1/2 英寸，CDU 侧 3/4、1 和 1 1/4 英寸；清单以“等”结尾，故其他尺寸只是疑问而非错误。</translation>
    </message>
    <message>
        <source>10 ms</source>
        <translation>10 ms</translation>
    </message>
    <message>
        <source>10.6 kW on 4+2 supplies of 6.6 kW</source>
        <translation>4+2 个 6.6 kW 电源模块带 10.6 kW</translation>
    </message>
    <message>
        <source>10000 on a board wired as combined map</source>
        <translation>接成组合图的基板为 10000</translation>
    </message>
    <message>
        <source>101 kW on a CDU of 80 kW</source>
        <translation>80 kW 的 CDU 带 101 kW</translation>
    </message>
    <message>
        <source>11-port (7 + 4) fully connected with retimers</source>
        <translation>带重定时器的 11 端口（7 + 4）全互连</translation>
    </message>
    <message>
        <source>11-port (7+4) FC/retimer</source>
        <translation>11 端口（7+4）FC/重定时器</translation>
    </message>
    <message>
        <source>1100 kg/m² on a floor for 2500</source>
        <translation>承载 2500 kg/m² 的地面上为 1100 kg/m²</translation>
    </message>
    <message>
        <source>112 Gbit/s a lane on a module of revision 2.0</source>
        <translation>2.0 版模组每通道 112 Gbit/s</translation>
    </message>
    <message>
        <source>112 Gbit/s a lane on a module of v1.0</source>
        <translation>v1.0 模组每通道 112 Gbit/s</translation>
    </message>
    <message>
        <source>112 kW in an HPR rack</source>
        <translation>HPR 机柜中 112 kW</translation>
    </message>
    <message>
        <source>112 kW on three shelves of 27.5 kW with one supply lost</source>
        <translation>三个电源框各失去一个电源模块后每个 27.5 kW，带 112 kW</translation>
    </message>
    <message>
        <source>12 V module on a 12 V board</source>
        <translation>12 V 基板上的 12 V 模组</translation>
    </message>
    <message>
        <source>12 V module on a 54 V board</source>
        <translation>54 V 基板上的 12 V 模组</translation>
    </message>
    <message>
        <source>12 kPa gauge at the top of the rack</source>
        <translation>机柜顶部 12 kPa 表压</translation>
    </message>
    <message>
        <source>120 L/min through DN32 (1.9 m/s)</source>
        <translation>DN32 通过 120 L/min（1.9 m/s）</translation>
    </message>
    <message>
        <source>120 kW at 180 L/min and 5 K</source>
        <translation>180 L/min、5 K 时 120 kW</translation>
    </message>
    <message>
        <source>121 kW at 120 L/min and 4 K</source>
        <translation>120 L/min、4 K 时 121 kW</translation>
    </message>
    <message>
        <source>13 kW to spare, 2.6 kW estimated</source>
        <translation>余量 13 kW，其中 2.6 kW 为估计</translation>
    </message>
    <message>
        <source>13.8 kW through two clips (300 A)</source>
        <translation>两个母线夹通过 13.8 kW（300 A）</translation>
    </message>
    <message>
        <source>1420 A from an HPR shelf of 700 A</source>
        <translation>700 A 的 HPR 电源框输出 1420 A</translation>
    </message>
    <message>
        <source>1420 A on a bar of 375 A</source>
        <translation>375 A 母线上为 1420 A</translation>
    </message>
    <message>
        <source>16 L/min through BMQC</source>
        <translation>BMQC 通过 16 L/min</translation>
    </message>
    <message>
        <source>18 mm behind the chassis, radius 40 mm</source>
        <translation>机箱后方 18 mm，半径 40 mm</translation>
    </message>
    <message>
        <source>19 inch</source>
        <translation>19 英寸</translation>
    </message>
    <message>
        <source>19 inch manifold of 44.45 mm in an Open Rack</source>
        <translation>Open Rack 中 44.45 mm 间距的 19 英寸分集水器</translation>
    </message>
    <message>
        <source>2 x8 to modules with PCIe x16</source>
        <translation>2 x8 接 PCIe x16 的模组</translation>
    </message>
    <message>
        <source>2 x8 to modules with PCIe x8</source>
        <translation>2 x8 接 PCIe x8 的模组</translation>
    </message>
    <message>
        <source>2.0 L/min per kW</source>
        <translation>2.0 L/min per kW</translation>
    </message>
    <message>
        <source>2.0 L/min through a tube of 6 mm (1.2 m/s)</source>
        <translation>6 mm 管通过 2.0 L/min（1.2 m/s）</translation>
    </message>
    <message>
        <source>2.03 L/min for a path that needs 1.69</source>
        <translation>需要 1.69 的路径得到 2.03 L/min</translation>
    </message>
    <message>
        <source>2.03 L/min through a plate measured to 2.4</source>
        <translation>测至 2.4 的冷板通过 2.03 L/min</translation>
    </message>
    <message>
        <source>2.8 kW in 0.217 m³/s, room of 27 °C (38 °C)</source>
        <translation>0.217 m³/s 中 2.8 kW，机房 27 °C（38 °C）</translation>
    </message>
    <message>
        <source>2.9 L/min through a plate measured to 2.4</source>
        <translation>测至 2.4 的冷板通过 2.9 L/min</translation>
    </message>
    <message>
        <source>20 L/min through a hose of 12.7 mm (2.6 m/s)</source>
        <translation>12.7 mm 软管通过 20 L/min（2.6 m/s）</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 ms</translation>
    </message>
    <message>
        <source>20 to 65 psi are typical with in-rack or row CDUs, not a limit.</source>
        <translation>柜内或列级 CDU 的典型值为 20 至 65 psi，并非限值。</translation>
    </message>
    <message>
        <source>21 inch</source>
        <translation>21 英寸</translation>
    </message>
    <message>
        <source>21 inch chassis in a 19 inch rack</source>
        <translation>21 英寸机箱装入 19 英寸机柜</translation>
    </message>
    <message>
        <source>21 inch chassis in an Open Rack</source>
        <translation>21 英寸机箱装入 Open Rack</translation>
    </message>
    <message>
        <source>21 inch equipment (537 mm) does not go into a 19 inch rack; 19 inch equipment in an Open Rack needs an adapter.</source>
        <translation>21 英寸设备（537 mm）装不进 19 英寸机柜；19 英寸设备装入 Open Rack 需要转接件。</translation>
    </message>
    <message>
        <source>2100 kg/m² on a floor for 1200</source>
        <translation>承载 1200 kg/m² 的地面上为 2100 kg/m²</translation>
    </message>
    <message>
        <source>2200 m</source>
        <translation>2200 m</translation>
    </message>
    <message>
        <source>23 m for pumps that require 3 m</source>
        <translation>需要 3 m 的泵有 23 m</translation>
    </message>
    <message>
        <source>23 m for pumps that require 30 m</source>
        <translation>需要 30 m 的泵有 23 m</translation>
    </message>
    <message>
        <source>25 psi, what the OCP white paper asks of a CDU in the rack.</source>
        <translation>25 psi，OCP 白皮书对机柜内 CDU 的要求。</translation>
    </message>
    <message>
        <source>25 vol % propylene glycol</source>
        <translation>25 vol % 丙二醇</translation>
    </message>
    <message>
        <source>255 kPa with couplings of 689 kPa</source>
        <translation>接头 689 kPa，压力 255 kPa</translation>
    </message>
    <message>
        <source>26 K of margin to an assumed limit</source>
        <translation>对假设限值有 26 K 裕量</translation>
    </message>
    <message>
        <source>268 mm behind the chassis, radius 40 mm</source>
        <translation>机箱后方 268 mm，半径 40 mm</translation>
    </message>
    <message>
        <source>28 pairs, each joined port to port; six links differ from the later combined map, so that boards of the two never mix.</source>
        <translation>28 对，端口对端口直连；其中六条与后来的组合图不同，因此两种基板不可混用。</translation>
    </message>
    <message>
        <source>3.5 L/min through a tube of 6 mm (2.1 m/s)</source>
        <translation>6 mm 管通过 3.5 L/min（2.1 m/s）</translation>
    </message>
    <message>
        <source>300 A on a bar of 375 A</source>
        <translation>375 A 母线上为 300 A</translation>
    </message>
    <message>
        <source>32 °C (W32)</source>
        <translation>32 °C (W32)</translation>
    </message>
    <message>
        <source>34 kW on a battery shelf of 27.5 kW</source>
        <translation>27.5 kW 电池框带 34 kW</translation>
    </message>
    <message>
        <source>34 kW on three HPR shelves</source>
        <translation>三个 HPR 电源框带 34 kW</translation>
    </message>
    <message>
        <source>34 °C from facility water of 32 °C, approach 4 K</source>
        <translation>一次侧水 32 °C、逼近温差 4 K 时供液 34 °C</translation>
    </message>
    <message>
        <source>38 V at a board for 40 to 59.5 V</source>
        <translation>适用 40 至 59.5 V 的基板上为 38 V</translation>
    </message>
    <message>
        <source>4 or 6 x8 hybrid cube mesh with 7 x8 fully connected and quads</source>
        <translation>4 或 6 x8 混合立方网格，含 7 x8 全互连和四元组</translation>
    </message>
    <message>
        <source>4 × 600 W before the last row in 0.33 m³/s, room of 27 °C</source>
        <translation>0.33 m³/s、机房 27 °C，最后一排之前 4 × 600 W</translation>
    </message>
    <message>
        <source>4-port mesh</source>
        <translation>4 端口网格</translation>
    </message>
    <message>
        <source>40 psi, what the OCP white paper asks of a CDU in the row.</source>
        <translation>40 psi，OCP 白皮书对列间 CDU 的要求。</translation>
    </message>
    <message>
        <source>40 °C from a unit for 17 to 65 °C</source>
        <translation>17 至 65 °C 的机组供 40 °C</translation>
    </message>
    <message>
        <source>40 °C from facility water of 32 °C, approach 4 K</source>
        <translation>一次侧水 32 °C、逼近温差 4 K 时供液 40 °C</translation>
    </message>
    <message>
        <source>40 °C supply, 45 °C at the second plate</source>
        <translation>供液 40 °C，第二块冷板处 45 °C</translation>
    </message>
    <message>
        <source>40 °C supply, 50 °C return</source>
        <translation>供液 40 °C，回液 50 °C</translation>
    </message>
    <message>
        <source>43 kW on a CDU of 121 kW</source>
        <translation>121 kW 的 CDU 带 43 kW</translation>
    </message>
    <message>
        <source>45 °C supply, 54.9 °C at the second plate</source>
        <translation>供液 45 °C，第二块冷板处 54.9 °C</translation>
    </message>
    <message>
        <source>475 A from an HPR shelf of 700 A</source>
        <translation>700 A 的 HPR 电源框输出 475 A</translation>
    </message>
    <message>
        <source>48 V module on a 12 V board</source>
        <translation>12 V 基板上的 48 V 模组</translation>
    </message>
    <message>
        <source>48 V module on a 54 V board</source>
        <translation>54 V 基板上的 48 V 模组</translation>
    </message>
    <message>
        <source>48 °C (W+)</source>
        <translation>48 °C (W+)</translation>
    </message>
    <message>
        <source>49 V at a board for 40 to 59.5 V</source>
        <translation>适用 40 至 59.5 V 的基板上为 49 V</translation>
    </message>
    <message>
        <source>4D hypercube</source>
        <translation>4D 超立方</translation>
    </message>
    <message>
        <source>5 K at 1.5 L/min per kW, 4 K, or 3 K: the same unit has a different capacity in each. Never compare kilowatts across conventions.</source>
        <translation>5 K、1.5 L/min per kW，或 4 K，或 3 K：同一机组在各约定下容量不同。切勿跨约定比较千瓦数。</translation>
    </message>
    <message>
        <source>5.2 kW at 46 V (113 A)</source>
        <translation>46 V 下 5.2 kW（113 A）</translation>
    </message>
    <message>
        <source>5.6 kW at 46 V (122 A)</source>
        <translation>46 V 下 5.6 kW（122 A）</translation>
    </message>
    <message>
        <source>5.6 kW in 0.10 m³/s, room of 27 °C (77 °C)</source>
        <translation>0.10 m³/s 中 5.6 kW，机房 27 °C（77 °C）</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>50 V shelves with 1 V drop</source>
        <translation>50 V 电源框，压降 1 V</translation>
    </message>
    <message>
        <source>50 V shelves with 5 V drop</source>
        <translation>50 V 电源框，压降 5 V</translation>
    </message>
    <message>
        <source>50 V shelves with 6 V drop</source>
        <translation>50 V 电源框，压降 6 V</translation>
    </message>
    <message>
        <source>50 °C from a unit for 2 to 45 °C</source>
        <translation>2 至 45 °C 的机组供 50 °C</translation>
    </message>
    <message>
        <source>55 vol % propylene glycol</source>
        <translation>55 vol % 丙二醇</translation>
    </message>
    <message>
        <source>58 °C supply, 68 °C return</source>
        <translation>供液 58 °C，回液 68 °C</translation>
    </message>
    <message>
        <source>590 kPa with blind-mate couplings of 345 kPa</source>
        <translation>盲插接头 345 kPa，压力 590 kPa</translation>
    </message>
    <message>
        <source>6 x16 chordal ring, almost fully connected</source>
        <translation>6 x16 弦环，近全互连</translation>
    </message>
    <message>
        <source>6-link or 4-link hybrid cube mesh, or quads</source>
        <translation>6 链路或 4 链路混合立方网格，或四元组</translation>
    </message>
    <message>
        <source>6-link or 4-link hybrid cube mesh, or two quads of 3 links</source>
        <translation>6 链路或 4 链路混合立方网格，或两个 3 链路四元组</translation>
    </message>
    <message>
        <source>6-port hybrid cube mesh</source>
        <translation>6 端口混合立方网格</translation>
    </message>
    <message>
        <source>6-port mesh</source>
        <translation>6 端口网格</translation>
    </message>
    <message>
        <source>62 % of the heat to liquid</source>
        <translation>62 % 的热量进入液体</translation>
    </message>
    <message>
        <source>63 % to liquid</source>
        <translation>63 % 进入液体</translation>
    </message>
    <message>
        <source>65 L/min at 92 % speed</source>
        <translation>92 % 转速下 65 L/min</translation>
    </message>
    <message>
        <source>65 L/min fixed, one chassis of eight fitted</source>
        <translation>固定 65 L/min，八台机箱只装一台</translation>
    </message>
    <message>
        <source>65 L/min through DN32 (1.0 m/s)</source>
        <translation>DN32 通过 65 L/min（1.0 m/s）</translation>
    </message>
    <message>
        <source>69.2 kW on three HPR shelves of 33 kW, which give 1.6 times that for moments</source>
        <translation>三个 33 kW 的 HPR 电源框（短时可供 1.6 倍）带 69.2 kW</translation>
    </message>
    <message>
        <source>69.7 kW in an HPR rack</source>
        <translation>HPR 机柜中 69.7 kW</translation>
    </message>
    <message>
        <source>69.7 kW on one shelf of 33 kW</source>
        <translation>一个 33 kW 电源框带 69.7 kW</translation>
    </message>
    <message>
        <source>69.7 kW on three HPR shelves</source>
        <translation>三个 HPR 电源框带 69.7 kW</translation>
    </message>
    <message>
        <source>69.7 kW on three shelves of 27.5 kW with one supply lost</source>
        <translation>三个电源框各失去一个电源模块后每个 27.5 kW，带 69.7 kW</translation>
    </message>
    <message>
        <source>69.7 kW on three shelves of 33 kW</source>
        <translation>三个 33 kW 电源框带 69.7 kW</translation>
    </message>
    <message>
        <source>7 x16 fully connected</source>
        <translation>7 x16 全互连</translation>
    </message>
    <message>
        <source>7-port FC (v1.0 routing)</source>
        <translation>7 端口 FC（v1.0 走线）</translation>
    </message>
    <message>
        <source>73 kW where 60 kW are given</source>
        <translation>供 60 kW 处用 73 kW</translation>
    </message>
    <message>
        <source>73 kW where 80 kW are given</source>
        <translation>供 80 kW 处用 73 kW</translation>
    </message>
    <message>
        <source>76 kPa gauge at the top of the rack</source>
        <translation>机柜顶部 76 kPa 表压</translation>
    </message>
    <message>
        <source>8 K of margin to an assumed limit</source>
        <translation>对假设限值有 8 K 裕量</translation>
    </message>
    <message>
        <source>8 L/min through a hose of 12.7 mm (1.1 m/s)</source>
        <translation>12.7 mm 软管通过 8 L/min（1.1 m/s）</translation>
    </message>
    <message>
        <source>8-link hybrid cube mesh</source>
        <translation>8 链路混合立方网格</translation>
    </message>
    <message>
        <source>8-port hybrid cube mesh</source>
        <translation>8 端口混合立方网格</translation>
    </message>
    <message>
        <source>8-port over switches</source>
        <translation>经交换机的 8 端口</translation>
    </message>
    <message>
        <source>8-port switch</source>
        <translation>8 端口交换</translation>
    </message>
    <message>
        <source>8.1 L/min through BMQC</source>
        <translation>BMQC 通过 8.1 L/min</translation>
    </message>
    <message>
        <source>8.1 L/min through UQD04</source>
        <translation>UQD04 通过 8.1 L/min</translation>
    </message>
    <message>
        <source>8.1 L/min through UQD06</source>
        <translation>UQD06 通过 8.1 L/min</translation>
    </message>
    <message>
        <source>8.6 kW on a battery shelf of 27.5 kW</source>
        <translation>27.5 kW 电池框带 8.6 kW</translation>
    </message>
    <message>
        <source>8.6 kW through two clips (187 A)</source>
        <translation>两个母线夹通过 8.6 kW（187 A）</translation>
    </message>
    <message>
        <source>80 % of the heat to liquid</source>
        <translation>80 % 的热量进入液体</translation>
    </message>
    <message>
        <source>80 % to liquid</source>
        <translation>80 % 进入液体</translation>
    </message>
    <message>
        <source>80 PLUS Titanium asks 94 % at 20 % and 96 % at 50 % load; redundant supplies run at part load.</source>
        <translation>80 PLUS Titanium 要求 20 % 负载时 94 %、50 % 负载时 96 %；冗余电源工作在部分负载。</translation>
    </message>
    <message>
        <source>82 kW where 100 kW are given</source>
        <translation>可取 100 kW 处用 82 kW</translation>
    </message>
    <message>
        <source>82 kW where 70 kW are given</source>
        <translation>可取 70 kW 处用 82 kW</translation>
    </message>
    <message>
        <source>9.8 kW on 3+3 supplies of 3 kW</source>
        <translation>3+3 个 3 kW 电源模块带 9.8 kW</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>A 12 V and a 48 V module on one board</source>
        <translation>同一基板上一个 12 V 和一个 48 V 模组</translation>
    </message>
    <message>
        <source>A 12 V module on a 54 V board is destroyed when it is switched on.</source>
        <translation>12 V 模组装在 54 V 基板上，一上电即损坏。</translation>
    </message>
    <message>
        <source>A CDU in a rack of liquid chassis</source>
        <translation>液冷机箱所在机柜中的 CDU</translation>
    </message>
    <message>
        <source>A CDU in an empty rack</source>
        <translation>空机柜中的 CDU</translation>
    </message>
    <message>
        <source>A CDU in the rack or one on the floor makes the loop; without it no temperature is known.</source>
        <translation>机柜内或地面上的 CDU 形成回路；没有回路就没有温度。</translation>
    </message>
    <message>
        <source>A CDU is lost</source>
        <translation>CDU 失效</translation>
    </message>
    <message>
        <source>A UQD06 with 1.2</source>
        <translation>1.2 的 UQD06</translation>
    </message>
    <message>
        <source>A UQD06 with 2.37</source>
        <translation>2.37 的 UQD06</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A 与 B</translation>
    </message>
    <message>
        <source>A baseboard goes into a chassis</source>
        <translation>基板应放入机箱</translation>
    </message>
    <message>
        <source>A battery shelf goes into free units of a rack</source>
        <translation>电池框应放入机柜的空闲单元</translation>
    </message>
    <message>
        <source>A board may carry all rails, but mixing 12 V and 48 V modules needs detection of which is fitted where.</source>
        <translation>基板可同时带各种电压轨，但混用 12 V 和 48 V 模组时须检测何处装了哪一种。</translation>
    </message>
    <message>
        <source>A board with eight modules</source>
        <translation>装有八个模组的基板</translation>
    </message>
    <message>
        <source>A board without modules</source>
        <translation>没有模组的基板</translation>
    </message>
    <message>
        <source>A board's regulators start and run within it; a board's own figures go first.</source>
        <translation>基板的稳压器在此范围内启动和运行；基板自身的数据优先。</translation>
    </message>
    <message>
        <source>A chassis goes into free units of a rack</source>
        <translation>机箱应放入机柜的空闲单元</translation>
    </message>
    <message>
        <source>A chassis hose of 16 mm</source>
        <translation>16 mm 的机箱软管</translation>
    </message>
    <message>
        <source>A chassis of 4 OU</source>
        <translation>4 OU 的机箱</translation>
    </message>
    <message>
        <source>A chassis of unknown height</source>
        <translation>高度未知的机箱</translation>
    </message>
    <message>
        <source>A chassis whose own power is an estimate</source>
        <translation>自身功率为估计值的机箱</translation>
    </message>
    <message>
        <source>A chassis with one board</source>
        <translation>装有一块基板的机箱</translation>
    </message>
    <message>
        <source>A chassis without boards</source>
        <translation>没有基板的机箱</translation>
    </message>
    <message>
        <source>A cold plate is chosen among the properties of a module</source>
        <translation>冷板在模组的属性中选择</translation>
    </message>
    <message>
        <source>A coolant goes onto a loop</source>
        <translation>冷却液应放到回路上</translation>
    </message>
    <message>
        <source>A coupling below the least coefficient of its size is not one of that size: a spare of another maker changes the flow of the whole chassis.</source>
        <translation>流量系数低于该尺寸最小值的接头不算该尺寸：换用别家备件会改变整台机箱的流量。</translation>
    </message>
    <message>
        <source>A coupling is chosen among the properties of a chassis</source>
        <translation>接头在机箱的属性中选择</translation>
    </message>
    <message>
        <source>A coupling without flow coefficient, a plate without curve or a CDU without any rating leaves nothing to solve.</source>
        <translation>接头没有流量系数、冷板没有曲线或 CDU 没有任何额定值，就无从求解。</translation>
    </message>
    <message>
        <source>A curve, not a limit: the 1 kW cold plate of the catalogue carries it.</source>
        <translation>这是曲线，不是限值：目录中的 1 kW 冷板带有它。</translation>
    </message>
    <message>
        <source>A curve, not a limit: the reference cold plate of the catalogue carries it, and modules without a plate of their own are computed by it.</source>
        <translation>这是曲线，不是限值：目录中的参考冷板带有它，自身没有冷板的模组按它计算。</translation>
    </message>
    <message>
        <source>A design carries its parts, so nothing changes by itself. Updating is one step that can be undone. The figures of these parts differ:</source>
        <translation>设计自带其部件，因此不会自行改变。更新是一个可以撤销的步骤。以下部件的数据不同：</translation>
    </message>
    <message>
        <source>A design does not count how often a module is mated, and mate force is a matter of the tool.</source>
        <translation>设计不统计模组插拔多少次，插拔力取决于工具。</translation>
    </message>
    <message>
        <source>A design holds no links between boards, and no port map of the hypercube is printed.</source>
        <translation>设计不含基板之间的链路，超立方的端口图也未印出。</translation>
    </message>
    <message>
        <source>A door heat exchanger is no part of a design.</source>
        <translation>冷门换热器不属于设计。</translation>
    </message>
    <message>
        <source>A filled rack of 1620 kg on 0.64 m² presses with 2530 kg/m², more than many raised floors carry. The mean over the footprint counts; feet press harder.</source>
        <translation>装满后重 1620 kg 的机柜占地 0.64 m²，压强为 2530 kg/m²，超过许多架空地板的承载力。此处按占地面积取平均；支脚处更大。</translation>
    </message>
    <message>
        <source>A formula: the solver obeys it, and the energy balance is checked.</source>
        <translation>这是公式：求解器遵循它，能量平衡另有检查。</translation>
    </message>
    <message>
        <source>A frame of double width carries up to 4700 kg, 125 kg a pair of rails. RACK-04 and RACK-05 check against what the frame states; this checks that it states no more.</source>
        <translation>双宽机架最多承载 4700 kg，每对导轨 125 kg。RACK-04 和 RACK-05 按机架标称值检查；本规则检查标称值不超过规范。</translation>
    </message>
    <message>
        <source>A full and a half-filled chassis on one manifold</source>
        <translation>同一分集水器上一台满配和一台半配机箱</translation>
    </message>
    <message>
        <source>A generic 1.x module set to 750 W</source>
        <translation>设为 750 W 的通用 1.x 模组</translation>
    </message>
    <message>
        <source>A generic 1.x module set to 750 W (17 A)</source>
        <translation>设为 750 W 的通用 1.x 模组（17 A）</translation>
    </message>
    <message>
        <source>A generic 12 V module set to 400 W</source>
        <translation>设为 400 W 的通用 12 V 模组</translation>
    </message>
    <message>
        <source>A generic 12 V module with 350 W</source>
        <translation>350 W 的通用 12 V 模组</translation>
    </message>
    <message>
        <source>A generic 2.0 module set to 550 W in air</source>
        <translation>风冷、设为 550 W 的通用 2.0 模组</translation>
    </message>
    <message>
        <source>A heated plate without flow</source>
        <translation>受热而无流量的冷板</translation>
    </message>
    <message>
        <source>A heatsink is a reference: the air side is not computed</source>
        <translation>散热器仅供参考：不计算空气侧</translation>
    </message>
    <message>
        <source>A hose that is bent tighter than its maker allows kinks and chokes the flow. Asked only where depths and radius are published.</source>
        <translation>软管弯得比厂商允许的更急会折瘪并阻塞流量。仅在深度和弯曲半径已公布时检查。</translation>
    </message>
    <message>
        <source>A host node goes into free units of a rack</source>
        <translation>主机节点应放入机柜的空闲单元</translation>
    </message>
    <message>
        <source>A hundred pins carry 100 A of the 48 V rail, so that power is limited elsewhere: by regulators and cooling.</source>
        <translation>一百个引脚承载 48 V 轨的 100 A，因此功率受限于别处：稳压器和冷却。</translation>
    </message>
    <message>
        <source>A loop above ambient pressure with flow at every plate</source>
        <translation>高于环境压力且每块冷板都有流量的回路</translation>
    </message>
    <message>
        <source>A loop whose CDU was removed</source>
        <translation>CDU 已被移除的回路</translation>
    </message>
    <message>
        <source>A loop whose only valve is shut</source>
        <translation>唯一阀门关闭的回路</translation>
    </message>
    <message>
        <source>A loop with CDU and chassis</source>
        <translation>有 CDU 和机箱的回路</translation>
    </message>
    <message>
        <source>A loop with one CDU</source>
        <translation>有一台 CDU 的回路</translation>
    </message>
    <message>
        <source>A loop without load has nothing to solve.</source>
        <translation>没有负载的回路无可求解。</translation>
    </message>
    <message>
        <source>A maker's board is built for its own modules: firmware, power stages and fabric, whatever the outline says.</source>
        <translation>厂商基板只为自家模组而造：不论外形如何，固件、供电级和互连都按其模组设计。</translation>
    </message>
    <message>
        <source>A manifold goes onto a loop</source>
        <translation>分集水器应放到回路上</translation>
    </message>
    <message>
        <source>A manifold of aluminium</source>
        <translation>铝制分集水器</translation>
    </message>
    <message>
        <source>A manifold with 2 ×</source>
        <translation>系数为 2 × 的分集水器</translation>
    </message>
    <message>
        <source>A module for cold plates has no heatsink, and its power is often beyond any air stream; an air-cooled one has no plate that fits.</source>
        <translation>冷板型模组没有散热器，其功率往往超出任何气流；风冷型模组没有合适的冷板。</translation>
    </message>
    <message>
        <source>A module of generation 1.x with 2.6 kg</source>
        <translation>2.6 kg 的 1.x 代模组</translation>
    </message>
    <message>
        <source>A module set to 4600 W (105 A)</source>
        <translation>设为 4600 W 的模组（105 A）</translation>
    </message>
    <message>
        <source>A module whose maker publishes no power</source>
        <translation>厂商未公布功率的模组</translation>
    </message>
    <message>
        <source>A pair carries 80 kg. Heavier equipment must come on rails of its own, which are exempt.</source>
        <translation>一对导轨承载 80 kg。更重的设备必须自带导轨，自带者不受此限。</translation>
    </message>
    <message>
        <source>A part has no place for these keys of the file: {keys}</source>
        <translation>部件中没有位置存放文件的这些键：{keys}</translation>
    </message>
    <message>
        <source>A part of this kind has no such figure.</source>
        <translation>此类部件没有这项数据。</translation>
    </message>
    <message>
        <source>A part of your own</source>
        <translation>自建部件</translation>
    </message>
    <message>
        <source>A pipe goes onto a loop as its header</source>
        <translation>管道应放到回路上作为主管</translation>
    </message>
    <message>
        <source>A plate is asked to work in this range; outside it nobody has. Preheat by a plate before it in the path counts.</source>
        <translation>要求冷板在此范围内工作；范围之外无人要求。路径中前一块冷板的预热要计入。</translation>
    </message>
    <message>
        <source>A plate measured with 0.03 K cm²/W</source>
        <translation>以 0.03 K cm²/W 测得的冷板</translation>
    </message>
    <message>
        <source>A plate's curve is measured at one heat, spread over one die: with more its resistance no longer holds.</source>
        <translation>冷板曲线是在一个热量、均布于一个裸片下测得的：热量更大时热阻不再成立。</translation>
    </message>
    <message>
        <source>A plug and a socket must be of one standard and size: a blind-mate manifold has no port for a hose by hand, and the other way round.</source>
        <translation>插头与插座须同一标准、同一尺寸：盲插分集水器没有手动软管的接口，反之亦然。</translation>
    </message>
    <message>
        <source>A power shelf feeds the busbar</source>
        <translation>母线由电源框供电</translation>
    </message>
    <message>
        <source>A power shelf goes into free units of a rack</source>
        <translation>电源框应放入机柜的空闲单元</translation>
    </message>
    <message>
        <source>A profile of one operator, checked where the design asks for it: 45 to 53 V steady; transients below 2 ms may reach 41 and 57 V.</source>
        <translation>一家运营商的要求，仅在设计选用时检查：稳态 45 至 53 V；2 ms 以下的瞬态可达 41 V 和 57 V。</translation>
    </message>
    <message>
        <source>A profile of one operator, checked where the design asks for it: the rack gets 25 psi at 1.5 L/min per kW and no more.</source>
        <translation>一家运营商的要求，仅在设计选用时检查：机柜在 1.5 L/min per kW 下得到 25 psi，不会更多。</translation>
    </message>
    <message>
        <source>A pump is a reference: a loop is driven by the pumps of its CDU</source>
        <translation>水泵仅供参考：回路由 CDU 的水泵驱动</translation>
    </message>
    <message>
        <source>A pumping unit without exchanger moves 20 to 50 L/min of PG25 with a spare pump and weighs up to 75 kg; it may take 40 % of the 5 % of the heat that cooling may cost.</source>
        <translation>不带换热器的泵机组输送 20 至 50 L/min 的 PG25，有一台备用泵，重量不超过 75 kg；冷却可耗热量的 5 %，其中它可占 40 %。</translation>
    </message>
    <message>
        <source>A rack goes onto the floor</source>
        <translation>机柜应放到地面上</translation>
    </message>
    <message>
        <source>A rack of 34 kW on breakers of 32 A, three-phase</source>
        <translation>34 kW 的机柜接 32 A 三相断路器</translation>
    </message>
    <message>
        <source>A rack of 8.6 kW on breakers of 32 A, three-phase</source>
        <translation>8.6 kW 的机柜接 32 A 三相断路器</translation>
    </message>
    <message>
        <source>A reason beside a rule says what part of the requirement is not checked.</source>
        <translation>规则旁的理由说明该要求的哪一部分未检查。</translation>
    </message>
    <message>
        <source>A reference that was measured, not a limit: the chassis of this reference carries its figures, and OAM-T06 checks the 600 W.</source>
        <translation>这是实测的参考，不是限值：该参考机箱带有其数据，600 W 由 OAM-T06 检查。</translation>
    </message>
    <message>
        <source>A run over time needs a loop: place a CDU in a rack or on the floor.</source>
        <translation>瞬态计算需要一个回路：请在机柜中或机房地面放置一台 CDU。</translation>
    </message>
    <message>
        <source>A second host link over port 7 is not modelled.</source>
        <translation>经端口 7 的第二条主机链路未建模。</translation>
    </message>
    <message>
        <source>A shelf gives current, which stands negative. The bar loses about {loss} W; its fullest piece carries about {segment} A.</source>
        <translation>电源框提供电流，记为负值。母线损耗约 {loss} W；电流最大的一段约 {segment} A。</translation>
    </message>
    <message>
        <source>A shelf of HPR V2 gives 72 kW (60 with a supply lost) into 2000 A, bolted: it is made for a separate power rack, not for the bar behind the chassis.</source>
        <translation>HPR V2 电源框以螺栓连接输出 72 kW（失去一个电源模块时 60 kW），电流 2000 A：它用于独立的电源柜，而非机箱后方的母线。</translation>
    </message>
    <message>
        <source>A shelf on feed B of a site with one feed</source>
        <translation>只有一路供电的场地上，电源框接 B 路</translation>
    </message>
    <message>
        <source>A spare pump stands by</source>
        <translation>有一台备用泵待命</translation>
    </message>
    <message>
        <source>A spare takes over, or those left run faster; where that is not enough a failed pump stops the racks. The filter is taken as clean: at its change-out drop less is left.</source>
        <translation>备用泵接替，或其余泵加速；若仍不足，一台泵失效就会使机柜停机。过滤器按洁净计：到更换压降时余量更小。</translation>
    </message>
    <message>
        <source>A supply that fails must not take the rack with it.</source>
        <translation>一个电源模块失效不得使机柜停机。</translation>
    </message>
    <message>
        <source>A switch goes into free units of a rack</source>
        <translation>交换机应放入机柜的空闲单元</translation>
    </message>
    <message>
        <source>A typical value of the blind-mate manifold, not a limit: unlike chassis differ on purpose, and PRA-04 asks what each plate gets.</source>
        <translation>盲插分集水器的典型值，并非限值：不同机箱的流量本就有意不同，每块冷板得到多少由 PRA-04 检查。</translation>
    </message>
    <message>
        <source>AALC pump unit (RPU)</source>
        <translation>AALC 泵机组（RPU）</translation>
    </message>
    <message>
        <source>AC at the rack's inlet</source>
        <translation>机柜入口的交流电</translation>
    </message>
    <message>
        <source>AC feeds</source>
        <translation>交流供电路</translation>
    </message>
    <message>
        <source>AC input is</source>
        <translation>交流输入为</translation>
    </message>
    <message>
        <source>AC input of the rack is unknown</source>
        <translation>机柜的交流输入未知</translation>
    </message>
    <message>
        <source>AC inputs</source>
        <translation>交流输入数</translation>
    </message>
    <message>
        <source>AC inputs of a shelf are unknown</source>
        <translation>有电源框的交流输入数未知</translation>
    </message>
    <message>
        <source>AC inputs of a switch, host, CDU or chassis without a stated number</source>
        <translation>未标明数量时交换机、主机、CDU 或机箱的交流输入数</translation>
    </message>
    <message>
        <source>AC phases</source>
        <translation>交流相数</translation>
    </message>
    <message>
        <source>AC voltage</source>
        <translation>交流电压</translation>
    </message>
    <message>
        <source>AC {}</source>
        <translation>交流 {} 路</translation>
    </message>
    <message>
        <source>ASHRAE TC 9.9, 2021, as an article sums it up</source>
        <translation>ASHRAE TC 9.9，2021 年，据一篇文章的概述</translation>
    </message>
    <message>
        <source>Abnormal factor</source>
        <translation>异常系数</translation>
    </message>
    <message>
        <source>About Rackloop</source>
        <translation>关于 Rackloop</translation>
    </message>
    <message>
        <source>About the part</source>
        <translation>关于部件</translation>
    </message>
    <message>
        <source>Above 800 kg the frame needs a brace that takes one unit, OU 23.</source>
        <translation>载重超过 800 kg 时机架需要一根横撑，占用一个单元，即 OU 23。</translation>
    </message>
    <message>
        <source>Above it erosion begins, and the pressure left at each port depends on its place.</source>
        <translation>超过后开始冲蚀，各接口剩余压力也取决于其位置。</translation>
    </message>
    <message>
        <source>Accelerator modules</source>
        <translation>加速模组</translation>
    </message>
    <message>
        <source>Accepted modules</source>
        <translation>可接受的模组</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Add a CDU</source>
        <translation>增加一台 CDU</translation>
    </message>
    <message>
        <source>Add a CDU, where that gives the flow</source>
        <translation>增加一台 CDU（若能因此得到所需流量）</translation>
    </message>
    <message>
        <source>Add a battery shelf</source>
        <translation>增加一个电池框</translation>
    </message>
    <message>
        <source>Add a power shelf</source>
        <translation>增加一个电源框</translation>
    </message>
    <message>
        <source>Add a power shelf, or use shelves of a higher rating</source>
        <translation>增加一个电源框，或改用更大额定功率的电源框</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>添加范围</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add power shelves and a CDU: hoses, couplings and coolant come with them.</source>
        <translation>添加电源框和 CDU：软管、接头和冷却液会随之配齐。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>风冷</translation>
    </message>
    <message>
        <source>Air at the modules within 10 to 48 °C</source>
        <translation>模组处空气在 10 至 48 °C 内</translation>
    </message>
    <message>
        <source>Air cooling</source>
        <translation>风冷</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>空气处理</translation>
    </message>
    <message>
        <source>Air over the board within 10 to 55 °C</source>
        <translation>基板上方空气在 10 至 55 °C 内</translation>
    </message>
    <message>
        <source>Air that is not bled off gathers in the highest chassis and stops its flow; without a drain a manifold is emptied over the equipment. The lowest coupling may serve as drain.</source>
        <translation>未排出的空气聚在最高的机箱，使其断流；没有排液口，分集水器只能从设备上方排空。最低处的接头可兼作排液口。</translation>
    </message>
    <message>
        <source>Air within a chassis is not computed, so the air at an expansion module is not known.</source>
        <translation>机箱内的空气未作计算，因此扩展模块处的空气未知。</translation>
    </message>
    <message>
        <source>Air-cooling ceiling r2.0</source>
        <translation>r2.0 风冷上限</translation>
    </message>
    <message>
        <source>Air-cooling ceiling v1.x</source>
        <translation>v1.x 风冷上限</translation>
    </message>
    <message>
        <source>Air-cooling ceiling, OAM 1.x</source>
        <translation>风冷上限，OAM 1.x</translation>
    </message>
    <message>
        <source>Air-cooling ceiling, OAM r2.0</source>
        <translation>风冷上限，OAM r2.0</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>Airflow direction</source>
        <translation>气流方向</translation>
    </message>
    <message>
        <source>Airflow for 8 x 400 W</source>
        <translation>8 x 400 W 的风量</translation>
    </message>
    <message>
        <source>Airflow of a module where it still helps</source>
        <translation>模组风量尚有收效的范围</translation>
    </message>
    <message>
        <source>Airflow per watt r2.0 and UBB 1.5</source>
        <translation>r2.0 和 UBB 1.5 每瓦风量</translation>
    </message>
    <message>
        <source>Airflow per watt v1.x</source>
        <translation>v1.x 每瓦风量</translation>
    </message>
    <message>
        <source>Airflow per watt, OAM 1.x</source>
        <translation>每瓦风量，OAM 1.x</translation>
    </message>
    <message>
        <source>Airflow per watt, OAM r2.0</source>
        <translation>每瓦风量，OAM r2.0</translation>
    </message>
    <message>
        <source>Airflow through a UBB 1.5 board</source>
        <translation>流经 UBB 1.5 基板的风量</translation>
    </message>
    <message>
        <source>Align to units</source>
        <translation>对齐到单元</translation>
    </message>
    <message>
        <source>All CDUs</source>
        <translation>全部 CDU</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>全部部件</translation>
    </message>
    <message>
        <source>All results (JSON)</source>
        <translation>全部结果(JSON)</translation>
    </message>
    <message>
        <source>All rules and requirements (Alt+Home)</source>
        <translation>全部规则与要求 (Alt+Home)</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>全部厂商</translation>
    </message>
    <message>
        <source>Allowed coolants</source>
        <translation>允许的冷却液</translation>
    </message>
    <message>
        <source>Almost FC / chordal ring</source>
        <translation>近全互连 / 弦环</translation>
    </message>
    <message>
        <source>Almost fully connected (chordal ring), six ports</source>
        <translation>近全互连（弦环），六端口</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>替代件</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>Altitude of the site</source>
        <translation>场地海拔</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>环境温度</translation>
    </message>
    <message>
        <source>Ambient temperature of the room</source>
        <translation>机房环境温度</translation>
    </message>
    <message>
        <source>An OAM goes onto a free site of a baseboard</source>
        <translation>OAM 应放到基板的空闲位置上</translation>
    </message>
    <message>
        <source>An ORv3 shelf gives 15 kW for 240 s when new and 90 s at the end of its life, an HPR shelf 20 kW for 240 s or 27.5 kW for 90 s; with more load it switches off with the mains.</source>
        <translation>ORv3 电池框全新时 15 kW 供 240 s，寿命末期 90 s；HPR 电池框 20 kW 供 240 s 或 27.5 kW 供 90 s；负载更大时会随市电一同断开。</translation>
    </message>
    <message>
        <source>An Open Rack V3 frame carries 1400 kg. A liquid-cooled rack weighs more than the air-cooled one it replaces: coolant, plates and manifolds count. Masses nobody publishes are assumed.</source>
        <translation>Open Rack V3 机架承载 1400 kg。液冷机柜比其取代的风冷机柜更重：冷却液、冷板和分集水器都要计入。无人公布的质量按假设取值。</translation>
    </message>
    <message>
        <source>An OpenU is 48 mm, a rack unit of EIA-310 is 44.45 mm. Eight units of the one are 28 mm more than of the other: positions in the design would not be those in the rack.</source>
        <translation>一个 OpenU 为 48 mm，EIA-310 的机柜单元为 44.45 mm。八个单元相差 28 mm：设计中的位置就不是机柜中的位置。</translation>
    </message>
    <message>
        <source>An assumed case limit or plate may be off by 10 K: nearer to the limit than that, ask the maker before the quote. Margins that do not hold are found by PRA-03.</source>
        <translation>假设的壳温限值或冷板可能相差 10 K：离限值比这更近时，报价前请询问厂商。不满足的裕量由 PRA-03 指出。</translation>
    </message>
    <message>
        <source>An empty board draws nothing and cools nothing: power, flow and price are understated.</source>
        <translation>空基板不耗电也不散热：功率、流量和价格都会偏低。</translation>
    </message>
    <message>
        <source>An estimate decides as much as a data sheet; where it decides a quote, ask the maker.</source>
        <translation>估计值与数据手册同样起决定作用；当它决定报价时，请询问厂商。</translation>
    </message>
    <message>
        <source>An expansion module is part of its board: the design holds no object of its own for it.</source>
        <translation>扩展模块是基板的一部分：设计中没有单独的对象。</translation>
    </message>
    <message>
        <source>An in-rack CDU goes into free units, a row CDU onto the floor</source>
        <translation>机柜内 CDU 应放入空闲单元，列间 CDU 应放到地面上</translation>
    </message>
    <message>
        <source>An r2.0 module is 5 mm longer, has its connectors 107 instead of 102 mm apart and another pin map: it does not mate with a 1.x site, nor the reverse.</source>
        <translation>r2.0 模组长 5 mm，连接器间距为 107 mm 而非 102 mm，引脚定义也不同：它与 1.x 模组位不能对插，反之亦然。</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>任意可信度</translation>
    </message>
    <message>
        <source>Any cooling</source>
        <translation>任意冷却方式</translation>
    </message>
    <message>
        <source>Any generation</source>
        <translation>任意代次</translation>
    </message>
    <message>
        <source>Apache License 2.0. It is made of these parts, each under its own licence:</source>
        <translation>Apache License 2.0。程序由以下组件构成，各有其许可证：</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>应用修复</translation>
    </message>
    <message>
        <source>Apply {count} fixes</source>
        <translation>应用 {count} 项修复</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>逼近温差</translation>
    </message>
    <message>
        <source>Approach = supply of the loop - supply of the facility. With less than the rated one the CDU does not reach its rated heat, and far below it the set point.</source>
        <translation>逼近温差 = 回路供液温度 - 一次侧供水温度。小于额定值时 CDU 达不到额定热量，再小则达不到设定值。</translation>
    </message>
    <message>
        <source>Approach air temperature</source>
        <translation>来流空气温度</translation>
    </message>
    <message>
        <source>Approach of a CDU without a stated one</source>
        <translation>未标明逼近温差的 CDU 的逼近温差</translation>
    </message>
    <message>
        <source>Approach temperature</source>
        <translation>逼近温差</translation>
    </message>
    <message>
        <source>Arrows with Shift</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Arrows, Enter, Escape</source>
        <translation>方向键、Enter、Escape</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>As saved or opened last</source>
        <translation>上次保存或打开时</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the chassis hose; not published.</source>
        <translation>同机箱软管；未公布。</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Asks once more for the answer to the design</source>
        <translation>重新求解当前设计</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>At 12 V the same pins carry a quarter of the power.</source>
        <translation>12 V 时同样的引脚只承载四分之一的功率。</translation>
    </message>
    <message>
        <source>At 30 °C and sea level it is a rise of 12 K (22 °F). A chassis that needs more air a watt costs fan power and leaves the room a cool exhaust.</source>
        <translation>在 30 °C、海平面下相当于温升 12 K（22 °F）。每瓦需风更多的机箱费风扇功率，排风也偏凉。</translation>
    </message>
    <message>
        <source>At 35 °C and sea level it is a rise of 11.6 K; below 300 W 0.1 CFM/W are asked for. UBB 1.5 §9.5.1 says the same.</source>
        <translation>在 35 °C、海平面下相当于温升 11.6 K；300 W 以下要求 0.1 CFM/W。UBB 1.5 §9.5.1 所述相同。</translation>
    </message>
    <message>
        <source>At a leak</source>
        <translation>泄漏时</translation>
    </message>
    <message>
        <source>At a leak in the unit or in the equipment pumps and fans go off; the equipment is told, and powers down or throttles by policy. A pump that runs on empties the loop.</source>
        <translation>机组或设备泄漏时关停泵和风扇；设备得到通知，按策略断电或降频。继续运转的泵会把回路抽空。</translation>
    </message>
    <message>
        <source>At its limit a pump no longer follows the load; left of a curve's peak flow is unstable; beyond its end head and power are guesses.</source>
        <translation>泵到极限后不再跟随负载；曲线峰值左侧不稳定；曲线末端之外的扬程和功率只是推测。</translation>
    </message>
    <message>
        <source>At least 40 psi in the row and 25 psi in the rack at 1.5 L/min per kW, so that racks of any maker can be served. The operating point shows whether this one suffices here.</source>
        <translation>在 1.5 L/min per kW 下列级至少 40 psi，柜内至少 25 psi，使任一厂商的机柜都可接入。此处是否够用由工作点说明。</translation>
    </message>
    <message>
        <source>At {at_s:.4g} s: {message}</source>
        <translation>{at_s:.4g} s 时：{message}</translation>
    </message>
    <message>
        <source>At {count} places</source>
        <translation>共 {count} 处</translation>
    </message>
    <message>
        <source>Automatic stop of power and flow</source>
        <translation>自动停止供电和流量</translation>
    </message>
    <message>
        <source>BBU shelf ORv3</source>
        <translation>ORv3 BBU 框</translation>
    </message>
    <message>
        <source>BMQC carry 9, PBMC 36 and LQC v2 100 L/min; a hot chassis needs two pairs.</source>
        <translation>BMQC 承载 9 L/min，PBMC 36 L/min，LQC v2 100 L/min；高热机箱需要两对。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to the default of {field}, {text}</source>
        <translation>将{field}恢复为默认值 {text}</translation>
    </message>
    <message>
        <source>Back to the default: {text}</source>
        <translation>恢复默认值：{text}</translation>
    </message>
    <message>
        <source>Back to ≈ {default}</source>
        <translation>恢复为 ≈ {default}</translation>
    </message>
    <message>
        <source>Backup new</source>
        <translation>新电池支撑时间</translation>
    </message>
    <message>
        <source>Backup points</source>
        <translation>支撑时间数据点</translation>
    </message>
    <message>
        <source>Backup time</source>
        <translation>支撑时间</translation>
    </message>
    <message>
        <source>Balancing valve</source>
        <translation>平衡阀</translation>
    </message>
    <message>
        <source>Balancing valve, Kv {kv:g} m³/h</source>
        <translation>平衡阀，Kv {kv:g} m³/h</translation>
    </message>
    <message>
        <source>Ball valve, strainer and bends, on the velocity in the hose.</source>
        <translation>球阀、过滤器和弯头，以软管内流速计。</translation>
    </message>
    <message>
        <source>Band of doubt</source>
        <translation>存疑范围</translation>
    </message>
    <message>
        <source>Bandwidth of a fabric link, both ways</source>
        <translation>单条互连链路带宽（双向）</translation>
    </message>
    <message>
        <source>Baseboard keep-out zone r2.0</source>
        <translation>r2.0 基板禁布区</translation>
    </message>
    <message>
        <source>Baseboard keep-out zone v1.x</source>
        <translation>v1.x 基板禁布区</translation>
    </message>
    <message>
        <source>Baseboards</source>
        <translation>基板</translation>
    </message>
    <message>
        <source>Batteries carry it</source>
        <translation>由电池承担</translation>
    </message>
    <message>
        <source>Battery shelf {address}</source>
        <translation>电池框 {address}</translation>
    </message>
    <message>
        <source>Battery shelves</source>
        <translation>电池框</translation>
    </message>
    <message>
        <source>Battery shelves carry the rack</source>
        <translation>电池框可带起机柜</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>Below 24.5 % microbes grow and frost protection is lost; above 29.5 % viscosity costs head and heat transfer.</source>
        <translation>低于 24.5 % 微生物滋生且失去防冻；高于 29.5 % 黏度损失扬程和换热。</translation>
    </message>
    <message>
        <source>Below 44 V a module runs at reduced power only, above 59.5 V its input is not rated.</source>
        <translation>低于 44 V 模组只能降功率运行，高于 59.5 V 超出其输入额定范围。</translation>
    </message>
    <message>
        <source>Below ambient pressure air is drawn in at every seal and pumps cavitate.</source>
        <translation>低于环境压力时，空气从每处密封吸入，泵发生汽蚀。</translation>
    </message>
    <message>
        <source>Below static discharge threatens, above corrosion and condensation.</source>
        <translation>过低有静电放电之虞，过高则腐蚀和凝露。</translation>
    </message>
    <message>
        <source>Bends and fittings, on the velocity in the tube.</source>
        <translation>弯头和管件，以管内流速计。</translation>
    </message>
    <message>
        <source>Bends at the end of the row.</source>
        <translation>列末端的弯头。</translation>
    </message>
    <message>
        <source>Between 15 and 24 kg where published.</source>
        <translation>已公布的数值在 15 至 24 kg 之间。</translation>
    </message>
    <message>
        <source>Between laminar channels and turbulent ports; the record of the OAI guidelines uses it.</source>
        <translation>介于层流微通道与湍流接口之间；OAI 指南的示例采用此值。</translation>
    </message>
    <message>
        <source>Beyond 120 CFM the heatsink's own conduction decides; UBB 1.5 §9.5.2 sees the same at 125 CFM, 500 for the board.</source>
        <translation>超过 120 CFM 后由散热器自身导热决定；UBB 1.5 §9.5.2 认为在 125 CFM，整板 500。</translation>
    </message>
    <message>
        <source>Beyond its last measured flow a plate's pressure drop is extrapolated and its resistance held; the figures shown are less sure there.</source>
        <translation>超过最后一个实测流量，冷板的压降为外推值，热阻保持不变；所示数据较不可靠。</translation>
    </message>
    <message>
        <source>Beyond its rating a coupling wears, and its pressure drop, which grows with the square of the flow, eats the pump's head. A maker's own rating goes first.</source>
        <translation>超过额定值接头会磨损，压降随流量平方增长，耗掉泵的扬程。厂商自己的额定值优先。</translation>
    </message>
    <message>
        <source>Bill of &amp;materials</source>
        <translation>物料清单(&amp;M)</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Bill of materials (CSV)</source>
        <translation>物料清单(CSV)</translation>
    </message>
    <message>
        <source>Bill of materials (Excel)</source>
        <translation>物料清单(Excel)</translation>
    </message>
    <message>
        <source>Bill of materials (JSON)</source>
        <translation>物料清单(JSON)</translation>
    </message>
    <message>
        <source>Blade envelope</source>
        <translation>刀片外形</translation>
    </message>
    <message>
        <source>Blanking panel, 1 {unit}</source>
        <translation>盲板，1 {unit}</translation>
    </message>
    <message>
        <source>Blanking panels</source>
        <translation>盲板</translation>
    </message>
    <message>
        <source>Blind mate</source>
        <translation>盲插</translation>
    </message>
    <message>
        <source>Blind-mate couplings</source>
        <translation>盲插接头</translation>
    </message>
    <message>
        <source>Blind-mate couplings whose Kv nobody publishes</source>
        <translation>Kv 无人公布的盲插接头</translation>
    </message>
    <message>
        <source>Blind-mate manifold of 48 mm in an Open Rack</source>
        <translation>Open Rack 中 48 mm 间距的盲插分集水器</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>Board inputs are laid out for 48 V and more (116.7 A for 5.6 kW); a bar may go down to 46 V, where the same power takes more current.</source>
        <translation>基板输入按 48 V 及以上设计（5.6 kW 时 116.7 A）；母线可能低至 46 V，同样功率时电流更大。</translation>
    </message>
    <message>
        <source>Board of 585 by 417 mm and 3.2 mm thick</source>
        <translation>585 × 417 mm、厚 3.2 mm 的基板</translation>
    </message>
    <message>
        <source>Board of 655 by 417 mm</source>
        <translation>655 × 417 mm 的基板</translation>
    </message>
    <message>
        <source>Board of this version that is 585 mm long</source>
        <translation>长 585 mm 的此版基板</translation>
    </message>
    <message>
        <source>Board of this version that is 655 mm long</source>
        <translation>长 655 mm 的此版基板</translation>
    </message>
    <message>
        <source>Board power without modules</source>
        <translation>不含模组的基板功率</translation>
    </message>
    <message>
        <source>Board power, UBB 1.5 at 12 V</source>
        <translation>基板功率，12 V 的 UBB 1.5</translation>
    </message>
    <message>
        <source>Board power, UBB 1.5 at 48/54 V</source>
        <translation>基板功率，48/54 V 的 UBB 1.5</translation>
    </message>
    <message>
        <source>Board power, UBB 2.0</source>
        <translation>基板功率，UBB 2.0</translation>
    </message>
    <message>
        <source>Board surface approach air</source>
        <translation>基板表面来流空气</translation>
    </message>
    <message>
        <source>Board's own</source>
        <translation>板卡自身</translation>
    </message>
    <message>
        <source>Boards carry modules</source>
        <translation>基板装有模组</translation>
    </message>
    <message>
        <source>Boards, regulators and cold plates of the specification are laid out for it. Shipping products exceed it (1200 and 1400 W): they work only in systems made for them.</source>
        <translation>该规范的基板、稳压器和冷板按此功率设计。在售产品有超出者（1200 W 和 1400 W）：它们只能用于专为其设计的系统。</translation>
    </message>
    <message>
        <source>Bolted shelves in a power rack</source>
        <translation>独立电源柜中的螺栓连接电源框</translation>
    </message>
    <message>
        <source>Bore</source>
        <translation>内径</translation>
    </message>
    <message>
        <source>Bore of the chassis manifolds</source>
        <translation>机箱分集水器内径</translation>
    </message>
    <message>
        <source>Bore of the rack manifold</source>
        <translation>机柜分集水器内径</translation>
    </message>
    <message>
        <source>Bore of the tubes between cold plates</source>
        <translation>冷板间连接管内径</translation>
    </message>
    <message>
        <source>Both directions are allowed, so that no design can break it.</source>
        <translation>两个方向都允许，因此没有设计会违反它。</translation>
    </message>
    <message>
        <source>Both pumps run</source>
        <translation>两台泵都运行</translation>
    </message>
    <message>
        <source>Branch pressure drop</source>
        <translation>支路压降</translation>
    </message>
    <message>
        <source>Breaker of a feed</source>
        <translation>供电路断路器</translation>
    </message>
    <message>
        <source>Breaker of a rack's feed</source>
        <translation>机柜供电路断路器</translation>
    </message>
    <message>
        <source>Breaker of each feed carries the rack alone</source>
        <translation>每路供电的断路器可单独带起机柜</translation>
    </message>
    <message>
        <source>Breaker, feed carries all</source>
        <translation>断路器，单路承担全部</translation>
    </message>
    <message>
        <source>Breakers that are not rated for continuous duty carry 80 % (NEC 210.20 and 215.3); a breaker rated for 100 % takes 1.</source>
        <translation>非连续工作制断路器可长期承载 80 %（NEC 210.20 和 215.3）；100 % 额定断路器取 1。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>Bring the supply into the range of the manifold</source>
        <translation>把供液调入分集水器的范围</translation>
    </message>
    <message>
        <source>Buffer capacitance per OAM for EDP</source>
        <translation>每个 OAM 应对 EDP 的缓冲电容</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>爆破</translation>
    </message>
    <message>
        <source>Burst factor</source>
        <translation>爆破系数</translation>
    </message>
    <message>
        <source>Burst factor of the rack manifold</source>
        <translation>机柜分集水器的爆破系数</translation>
    </message>
    <message>
        <source>Burst pressure</source>
        <translation>爆破压力</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>母线</translation>
    </message>
    <message>
        <source>Busbar chassis alone</source>
        <translation>只有母线供电的机箱</translation>
    </message>
    <message>
        <source>Busbar chassis and a shelf in one rack</source>
        <translation>同一机柜中有母线供电的机箱和电源框</translation>
    </message>
    <message>
        <source>Busbar clips</source>
        <translation>母线夹</translation>
    </message>
    <message>
        <source>Busbar clips carry the chassis</source>
        <translation>母线夹可承载机箱电流</translation>
    </message>
    <message>
        <source>Busbar current</source>
        <translation>母线电流</translation>
    </message>
    <message>
        <source>Busbar current rating</source>
        <translation>母线额定电流</translation>
    </message>
    <message>
        <source>Busbar current within its rating</source>
        <translation>母线电流不超过额定值</translation>
    </message>
    <message>
        <source>Busbar loss</source>
        <translation>母线损耗</translation>
    </message>
    <message>
        <source>Busbar voltage along the rack</source>
        <translation>沿机柜的母线电压</translation>
    </message>
    <message>
        <source>Busbar voltage at the loads</source>
        <translation>负载处的母线电压</translation>
    </message>
    <message>
        <source>Busbar voltage by Meta's requirements</source>
        <translation>按 Meta 要求的母线电压</translation>
    </message>
    <message>
        <source>Busbar voltage by height, {rack}</source>
        <translation>母线沿高度的电压，{rack}</translation>
    </message>
    <message>
        <source>Busbar, shelves and cords of a rack class are chosen together: about 15, 29, 92 or 190 kW.</source>
        <translation>一个机柜等级的母线、电源框和电源线是配套选定的：约 15、29、92 或 190 kW。</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>人工处理</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>着色(&amp;O)</translation>
    </message>
    <message>
        <source>CDU approach</source>
        <translation>CDU 逼近温差</translation>
    </message>
    <message>
        <source>CDU heat within its rating</source>
        <translation>CDU 热量不超过额定值</translation>
    </message>
    <message>
        <source>CDU holds its set point</source>
        <translation>CDU 保持其设定值</translation>
    </message>
    <message>
        <source>CDU hose</source>
        <translation>CDU 软管</translation>
    </message>
    <message>
        <source>CDU hoses</source>
        <translation>CDU 软管</translation>
    </message>
    <message>
        <source>CDU made for the coolant</source>
        <translation>CDU 适用于该冷却液</translation>
    </message>
    <message>
        <source>CDU rating</source>
        <translation>CDU 额定值</translation>
    </message>
    <message>
        <source>CDU rating conventions</source>
        <translation>CDU 额定约定</translation>
    </message>
    <message>
        <source>CDU secondary</source>
        <translation>CDU 二次侧</translation>
    </message>
    <message>
        <source>CDU side</source>
        <translation>CDU 侧</translation>
    </message>
    <message>
        <source>CDU side, 1 1/4 inch</source>
        <translation>CDU 侧，1 1/4 英寸</translation>
    </message>
    <message>
        <source>CDU side, 1 inch</source>
        <translation>CDU 侧，1 英寸</translation>
    </message>
    <message>
        <source>CDU side, 3/4 inch</source>
        <translation>CDU 侧，3/4 英寸</translation>
    </message>
    <message>
        <source>CDU whose curves are shown</source>
        <translation>显示其曲线的 CDU</translation>
    </message>
    <message>
        <source>CDU with 200 µm</source>
        <translation>200 µm 的 CDU</translation>
    </message>
    <message>
        <source>CDU with 50 µm</source>
        <translation>50 µm 的 CDU</translation>
    </message>
    <message>
        <source>CDU {address}</source>
        <translation>CDU {address}</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Cables are sized for a few percent of voltage drop at full load and carry less; no site publishes it.</source>
        <translation>电缆按满载压降百分之几选型，实际电流更小；无站点公布此值。</translation>
    </message>
    <message>
        <source>Cables of 1.5 m</source>
        <translation>1.5 m 的线缆</translation>
    </message>
    <message>
        <source>Cables of 3 m</source>
        <translation>3 m 的线缆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. {next}</source>
        <translation>已取消。{next}</translation>
    </message>
    <message>
        <source>Cancelled: {event}</source>
        <translation>已取消：{event}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Carbon a year</source>
        <translation>年碳排放</translation>
    </message>
    <message>
        <source>Carbon per kWh</source>
        <translation>每 kWh 碳排放</translation>
    </message>
    <message>
        <source>Carries about 840 kW at 10 K rise.</source>
        <translation>10 K 温升时约可带走 840 kW。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>壳温</translation>
    </message>
    <message>
        <source>Case at 59 °C, limit 85 °C</source>
        <translation>壳温 59 °C，限值 85 °C</translation>
    </message>
    <message>
        <source>Case at 88 °C, limit 85 °C</source>
        <translation>壳温 88 °C，限值 85 °C</translation>
    </message>
    <message>
        <source>Case limit</source>
        <translation>壳温限值</translation>
    </message>
    <message>
        <source>Case margin</source>
        <translation>壳温裕量</translation>
    </message>
    <message>
        <source>Case temperature</source>
        <translation>壳温</translation>
    </message>
    <message>
        <source>Case temperature limit of a module</source>
        <translation>模组壳温上限</translation>
    </message>
    <message>
        <source>Case temperature of 1 module</source>
        <translation>1 个模组的壳温</translation>
    </message>
    <message>
        <source>Case temperature of every module, sorted</source>
        <translation>各模组壳温（已排序）</translation>
    </message>
    <message>
        <source>Case temperature of {count} modules, sorted</source>
        <translation>{count} 个模组的壳温（已排序）</translation>
    </message>
    <message>
        <source>Case temperature with margin</source>
        <translation>留有裕量的壳温</translation>
    </message>
    <message>
        <source>Case temperatures</source>
        <translation>壳温</translation>
    </message>
    <message>
        <source>Case, supply and return temperature over time</source>
        <translation>壳温、供液与回液温度随时间变化</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Catalogue id</source>
        <translation>目录编号</translation>
    </message>
    <message>
        <source>Catalogue parts</source>
        <translation>目录部件</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>供电链</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change assumption</source>
        <translation>更改假设</translation>
    </message>
    <message>
        <source>Change assumption {title}, now {text}</source>
        <translation>更改假设“{title}”，当前为 {text}</translation>
    </message>
    <message>
        <source>Change-over of pumps</source>
        <translation>泵的切换时间</translation>
    </message>
    <message>
        <source>Change-overs to ride through</source>
        <translation>需支撑的切换次数</translation>
    </message>
    <message>
        <source>Channels of a plate are some tenths of a millimetre wide. A side stream of 5 µm on a tenth of the flow is recommended, 50 µm inline optional; a pump unit has at least 100 µm.</source>
        <translation>冷板流道只有零点几毫米宽。推荐对十分之一的流量作 5 µm 旁路过滤，主路 50 µm 可选；泵机组至少为 100 µm。</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Chassis have a baseboard</source>
        <translation>机箱装有基板</translation>
    </message>
    <message>
        <source>Chassis hoses</source>
        <translation>机箱软管</translation>
    </message>
    <message>
        <source>Chassis manifold</source>
        <translation>机箱分集水器</translation>
    </message>
    <message>
        <source>Chassis manifolds</source>
        <translation>机箱分集水器</translation>
    </message>
    <message>
        <source>Chassis of 1200 mm in a rack of 1068 mm</source>
        <translation>1200 mm 深的机箱装入 1068 mm 深的机柜</translation>
    </message>
    <message>
        <source>Chassis of 131 kg with board and modules</source>
        <translation>连同基板和模组重 131 kg 的机箱</translation>
    </message>
    <message>
        <source>Chassis of 4 OU with 188 mm</source>
        <translation>高 188 mm 的 4 OU 机箱</translation>
    </message>
    <message>
        <source>Chassis of 4 OU with 191.5 mm</source>
        <translation>高 191.5 mm 的 4 OU 机箱</translation>
    </message>
    <message>
        <source>Chassis of 800 mm in a rack of 1068 mm</source>
        <translation>800 mm 深的机箱装入 1068 mm 深的机柜</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>检查依据</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查者</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>同时检查</translation>
    </message>
    <message>
        <source>Chilled-water air handling, coefficient of performance about 4.</source>
        <translation>冷冻水空调，性能系数约为 4。</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>Choose a figure above to see its source.</source>
        <translation>选择上方的数据可查看其来源。</translation>
    </message>
    <message>
        <source>Choose a finding to read it in full, with the reason behind its rule.</source>
        <translation>选择一个检查项，可阅读全文及其规则的理由。</translation>
    </message>
    <message>
        <source>Choose a part in the catalogue first (Ctrl+F).</source>
        <translation>请先在目录中选择部件 (Ctrl+F)。</translation>
    </message>
    <message>
        <source>Choose a part in the catalogue first.</source>
        <translation>请先在目录中选择部件。</translation>
    </message>
    <message>
        <source>Choose a part in the list to see its figures; Space or its box keeps it for comparing.</source>
        <translation>在列表中选择部件可查看其数据；按空格键或勾选其方框可保留以供比较。</translation>
    </message>
    <message>
        <source>Choose what happens to the loop and press Run to see how long each module has.</source>
        <translation>选择回路中发生的事件并按“运行”，即可看到每个模组还有多长时间。</translation>
    </message>
    <message>
        <source>Class W17 up to</source>
        <translation>W17 级，至</translation>
    </message>
    <message>
        <source>Class W27 up to</source>
        <translation>W27 级，至</translation>
    </message>
    <message>
        <source>Class W32 up to</source>
        <translation>W32 级，至</translation>
    </message>
    <message>
        <source>Class W32; decides only the properties used for the rating.</source>
        <translation>W32 等级；仅决定额定点所用的物性。</translation>
    </message>
    <message>
        <source>Class W40 up to</source>
        <translation>W40 级，至</translation>
    </message>
    <message>
        <source>Class W45 up to</source>
        <translation>W45 级，至</translation>
    </message>
    <message>
        <source>Class of the facility water</source>
        <translation>一次侧水的级别</translation>
    </message>
    <message>
        <source>Class of the rack</source>
        <translation>机柜等级</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>条款：{clause}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>Click with Ctrl or Shift</source>
        <translation>按住 Ctrl 或 Shift 单击</translation>
    </message>
    <message>
        <source>Clips of a chassis</source>
        <translation>机箱夹子</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Coarsest mesh</source>
        <translation>最粗过滤精度</translation>
    </message>
    <message>
        <source>Cold plate</source>
        <translation>冷板</translation>
    </message>
    <message>
        <source>Cold plate of a module</source>
        <translation>模组的冷板</translation>
    </message>
    <message>
        <source>Cold plate reliability</source>
        <translation>冷板可靠性</translation>
    </message>
    <message>
        <source>Cold plate resistance v1.x</source>
        <translation>v1.x 冷板热阻</translation>
    </message>
    <message>
        <source>Cold plate velocity</source>
        <translation>冷板流速</translation>
    </message>
    <message>
        <source>Cold plates</source>
        <translation>冷板</translation>
    </message>
    <message>
        <source>Coldest surface above the dew point</source>
        <translation>最冷表面高于露点</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Colour modules by</source>
        <translation>模组着色依据</translation>
    </message>
    <message>
        <source>Combined FC / 6-port HCM</source>
        <translation>组合 FC / 6 端口 HCM</translation>
    </message>
    <message>
        <source>Combined fully connected and 6-port hybrid cube mesh</source>
        <translation>组合全互连与 6 端口混合立方网格</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command, part, object or rule</source>
        <translation>命令、部件、对象或规则</translation>
    </message>
    <message>
        <source>Compare designs</source>
        <translation>比较设计</translation>
    </message>
    <message>
        <source>Compare this part with others</source>
        <translation>将此部件与其他部件比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Completeness and data quality</source>
        <translation>完整性与数据质量</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computing and memory</source>
        <translation>计算与内存</translation>
    </message>
    <message>
        <source>Concentration of PG25</source>
        <translation>PG25 的浓度</translation>
    </message>
    <message>
        <source>Condensation</source>
        <translation>凝露</translation>
    </message>
    <message>
        <source>Condensation on pipes, and facility pipes are the coldest, drips on live parts. The margin is our choice; the text names the function only.</source>
        <translation>管道（以一次侧管道最冷）上的凝露会滴到带电部件上。裕量是我们选定的；规范只说到其功能。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Configure OAI racks and see at once what their cooling loops do.</source>
        <translation>配置 OAI 机柜，并立即看到其冷却回路的表现。</translation>
    </message>
    <message>
        <source>Connect a CDU that stands in a rack of the loop, let pumps run</source>
        <translation>连接回路机柜中的 CDU，让泵运行</translation>
    </message>
    <message>
        <source>Connect the CDU</source>
        <translation>连接 CDU</translation>
    </message>
    <message>
        <source>Connect the chassis</source>
        <translation>连接机箱</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connector mating cycles / force</source>
        <translation>连接器插拔次数与插拔力</translation>
    </message>
    <message>
        <source>Connector pitch</source>
        <translation>连接器间距</translation>
    </message>
    <message>
        <source>Connector pitch of generation 1.x</source>
        <translation>1.x 代连接器间距</translation>
    </message>
    <message>
        <source>Connector pitch of revision 2.0</source>
        <translation>2.0 版连接器间距</translation>
    </message>
    <message>
        <source>Connector pitch r2.0</source>
        <translation>r2.0 连接器间距</translation>
    </message>
    <message>
        <source>Connector pitch v1.x</source>
        <translation>v1.x 连接器间距</translation>
    </message>
    <message>
        <source>Connector {}</source>
        <translation>连接器 {}</translation>
    </message>
    <message>
        <source>Connectors 102 mm apart</source>
        <translation>连接器间距 102 mm</translation>
    </message>
    <message>
        <source>Connectors 102 mm apart on a module of generation 2.0</source>
        <translation>2.0 代模组上连接器间距 102 mm</translation>
    </message>
    <message>
        <source>Connectors 107 mm apart</source>
        <translation>连接器间距 107 mm</translation>
    </message>
    <message>
        <source>Connectors 107 mm apart on a module of generation 1.x</source>
        <translation>1.x 代模组上连接器间距 107 mm</translation>
    </message>
    <message>
        <source>Connectors r2.0</source>
        <translation>r2.0 连接器</translation>
    </message>
    <message>
        <source>Connectors v1.0</source>
        <translation>v1.0 连接器</translation>
    </message>
    <message>
        <source>Connectors v1.5</source>
        <translation>v1.5 连接器</translation>
    </message>
    <message>
        <source>Connectors, cold plates or heatsinks and the air ducts of a chassis are made for the boards its maker names.</source>
        <translation>机箱的连接器、冷板或散热器以及风道都是为厂商所列的基板而做的。</translation>
    </message>
    <message>
        <source>Constant flow</source>
        <translation>恒流量</translation>
    </message>
    <message>
        <source>Constant speed</source>
        <translation>恒转速</translation>
    </message>
    <message>
        <source>Constant Δp</source>
        <translation>恒压差</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录页</translation>
    </message>
    <message>
        <source>Controls and sensors of the unit are made for its range.</source>
        <translation>该机组的控制器和传感器是按其范围设计的。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>Conversion's share of a chassis' power</source>
        <translation>机箱功率中变换损耗的比例</translation>
    </message>
    <message>
        <source>Converts twice</source>
        <translation>双变换</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Coolant at each plate within its module's limit</source>
        <translation>每块冷板处冷却液不超过其模组的限值</translation>
    </message>
    <message>
        <source>Coolant at the plate within 15 to 50 °C</source>
        <translation>冷板处冷却液在 15 至 50 °C 内</translation>
    </message>
    <message>
        <source>Coolant bought beyond the fill of a loop</source>
        <translation>回路充液之外另购的冷却液</translation>
    </message>
    <message>
        <source>Coolant distribution</source>
        <translation>冷却液分配</translation>
    </message>
    <message>
        <source>Coolant enters the loop at {name}, {f1:.4g} L/min: more than one pressure is given in it.</source>
        <translation>冷却液在 {name} 处进入回路，{f1:.4g} L/min：回路中给定了不止一个压力。</translation>
    </message>
    <message>
        <source>Coolant flow</source>
        <translation>冷却液流量</translation>
    </message>
    <message>
        <source>Coolant in a CDU</source>
        <translation>CDU 内冷却液量</translation>
    </message>
    <message>
        <source>Coolant in a cold plate</source>
        <translation>冷板内冷却液量</translation>
    </message>
    <message>
        <source>Coolant inlet</source>
        <translation>冷却液入口</translation>
    </message>
    <message>
        <source>Coolant is treated water or PG25</source>
        <translation>冷却液为处理水或 PG25</translation>
    </message>
    <message>
        <source>Coolant leaves the loop at {name}, {f1:.4g} L/min: more than one pressure is given in it.</source>
        <translation>冷却液在 {name} 处离开回路，{f1:.4g} L/min：回路中给定了不止一个压力。</translation>
    </message>
    <message>
        <source>Coolant loops for EPANET (INP)</source>
        <translation>EPANET 冷却液回路(INP)</translation>
    </message>
    <message>
        <source>Coolant of a new loop</source>
        <translation>新回路的冷却液</translation>
    </message>
    <message>
        <source>Coolant of the curve</source>
        <translation>曲线所用冷却液</translation>
    </message>
    <message>
        <source>Coolant outlet</source>
        <translation>冷却液出口</translation>
    </message>
    <message>
        <source>Coolant paths (sites in series)</source>
        <translation>冷却液通路（串联位置）</translation>
    </message>
    <message>
        <source>Coolant pressure</source>
        <translation>冷却液压力</translation>
    </message>
    <message>
        <source>Coolant pressure drop</source>
        <translation>冷却液压降</translation>
    </message>
    <message>
        <source>Coolant supply</source>
        <translation>供液</translation>
    </message>
    <message>
        <source>Coolant supply temperature</source>
        <translation>冷却液供液温度</translation>
    </message>
    <message>
        <source>Coolant volume</source>
        <translation>冷却液量</translation>
    </message>
    <message>
        <source>Coolant volume {}</source>
        <translation>冷却液量 {}</translation>
    </message>
    <message>
        <source>Coolant {kinds}</source>
        <translation>冷却液 {kinds}</translation>
    </message>
    <message>
        <source>Coolants</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Cooling and flow</source>
        <translation>冷却与流量</translation>
    </message>
    <message>
        <source>Copied {name}.</source>
        <translation>已复制 {name}。</translation>
    </message>
    <message>
        <source>Copies all versions, for a report of a fault</source>
        <translation>复制所有版本信息，用于故障报告</translation>
    </message>
    <message>
        <source>Copper and its brazes are passive in it; the guideline for PG25 asks for the same. Conductivity below 1500 µS/cm, hardness and ions are figures of a sample, not of a design.</source>
        <translation>铜及其钎料在其中处于钝态；PG25 指南要求相同。电导率低于 1500 µS/cm、硬度和离子是取样指标，不是设计指标。</translation>
    </message>
    <message>
        <source>Copper erodes above it. The bore of the inlet is taken as that of the tube before it.</source>
        <translation>超过后铜会被冲蚀。入口内径按其前管取。</translation>
    </message>
    <message>
        <source>Copper section of each pole of the busbar</source>
        <translation>母线每极铜截面积</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy part</source>
        <translation>复制部件</translation>
    </message>
    <message>
        <source>Copy {count} objects</source>
        <translation>复制 {count} 个对象</translation>
    </message>
    <message>
        <source>Copy {count} objects to {place}</source>
        <translation>复制 {count} 个对象到 {place}</translation>
    </message>
    <message>
        <source>Copy {name} on {place}</source>
        <translation>将 {name} 复制到 {place}</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年费用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counts as wide from</source>
        <translation>视为加宽，自</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>快速接头</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>接头</translation>
    </message>
    <message>
        <source>Couplings close</source>
        <translation>接头关闭</translation>
    </message>
    <message>
        <source>Couplings close when they are parted. Rigid and full of PG25 a chassis gains 1.2 MPa a kelvin: taken out cold it bursts on the bench, unless something yields or relieves.</source>
        <translation>接头断开时自行关闭。刚性且充满 PG25 的机箱每升高 1 K 增压 1.2 MPa：冷态取出后会在工作台上胀裂，除非有部件让形或泄压。</translation>
    </message>
    <message>
        <source>Couplings fit the rack manifold</source>
        <translation>接头与机柜分集水器匹配</translation>
    </message>
    <message>
        <source>Couplings mated</source>
        <translation>接头已插合</translation>
    </message>
    <message>
        <source>Couplings of 316L stainless steel, EPDM hoses, a stainless manifold</source>
        <translation>316L 不锈钢接头、EPDM 软管、不锈钢分集水器</translation>
    </message>
    <message>
        <source>Couplings open for service</source>
        <translation>接头因维护而断开</translation>
    </message>
    <message>
        <source>Couplings with Kv, plates with curves, a CDU with a rating</source>
        <translation>有 Kv 的接头、有曲线的冷板、有额定值的 CDU</translation>
    </message>
    <message>
        <source>Couplings, hoses and manifolds only: plates and CDUs state no materials; galvanic pairs are not told apart.</source>
        <translation>只检查接头、软管和分集水器：冷板和 CDU 未说明材料；电偶对不作区分。</translation>
    </message>
    <message>
        <source>Courses and their values at the cursor</source>
        <translation>曲线及其在光标处的数值</translation>
    </message>
    <message>
        <source>Cross brace needed above</source>
        <translation>需要横撑的载荷</translation>
    </message>
    <message>
        <source>Ctrl+Return inserts the part chosen in the catalogue, Delete removes. Ctrl and Shift choose several rows.</source>
        <translation>Ctrl+回车插入目录中选定的部件，Delete 删除。按住 Ctrl 或 Shift 可选择多行。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Current at TDP</source>
        <translation>TDP 时电流</translation>
    </message>
    <message>
        <source>Current is highest at the lowest voltage, 46 V where a rack states none; a clip carries 100 A. The rating holds in still air; liquid-cooled racks lose the moving air that would raise it.</source>
        <translation>电压最低时电流最大，机柜未标明时取 46 V；每个母线夹承载 100 A。额定值适用于静止空气；液冷机柜没有可提高额定值的流动空气。</translation>
    </message>
    <message>
        <source>Current of an IT connector</source>
        <translation>IT 连接器电流</translation>
    </message>
    <message>
        <source>Current of one clip</source>
        <translation>单个母线夹的电流</translation>
    </message>
    <message>
        <source>Current of the power pins, OAM 1.x</source>
        <translation>电源引脚电流，OAM 1.x</translation>
    </message>
    <message>
        <source>Current of the power pins, OAM r2.0</source>
        <translation>电源引脚电流，OAM r2.0</translation>
    </message>
    <message>
        <source>Current to 0.02 % of flow, refining</source>
        <translation>流量误差 0.02 % 以内，正在细化</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>剪切 {name}</translation>
    </message>
    <message>
        <source>Cv</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>Cycles of mating are not checked: nobody says how often is wanted.</source>
        <translation>插拔次数不检查：没有文本规定需要多少次。</translation>
    </message>
    <message>
        <source>DN100 at 1.0 m/s</source>
        <translation>DN100 流速 1.0 m/s</translation>
    </message>
    <message>
        <source>DN100 at 2.5 m/s</source>
        <translation>DN100 流速 2.5 m/s</translation>
    </message>
    <message>
        <source>DN32 schedule 10S; no maker publishes the bore. Below 1.5 m/s up to about 95 L/min.</source>
        <translation>DN32 10S 管；无厂商公布内径。流量不超过约 95 L/min 时流速低于 1.5 m/s。</translation>
    </message>
    <message>
        <source>Data sheets of large units give 96 to 97.5 % from 25 to 100 % load.</source>
        <translation>大型机组的数据手册在 25 至 100 % 负载时为 96 至 97.5 %。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>日期 *</translation>
    </message>
    <message>
        <source>Dead head below the lowest rating in the loop</source>
        <translation>关死压力低于回路中最低的额定压力</translation>
    </message>
    <message>
        <source>Deep rack for manifolds</source>
        <translation>分集水器所需的深机柜</translation>
    </message>
    <message>
        <source>Deep rack for rear manifolds</source>
        <translation>后置分集水器需要深机柜</translation>
    </message>
    <message>
        <source>Default assumptions</source>
        <translation>默认假设</translation>
    </message>
    <message>
        <source>Default: {value}
{reason}</source>
        <translation>默认值：{value}
{reason}</translation>
    </message>
    <message>
        <source>Delete part</source>
        <translation>删除部件</translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation>删除 {title}？</translation>
    </message>
    <message>
        <source>Deleted {file}</source>
        <translation>已删除 {file}</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>派生</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Design velocity</source>
        <translation>设计流速</translation>
    </message>
    <message>
        <source>Designs you save appear here.</source>
        <translation>您保存的设计会显示在此处。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Detection of leaks</source>
        <translation>泄漏检测</translation>
    </message>
    <message>
        <source>Diminishing airflow</source>
        <translation>风量收效递减</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>异程</translation>
    </message>
    <message>
        <source>Direct (ropes, spots)</source>
        <translation>直接（漏液绳、点式）</translation>
    </message>
    <message>
        <source>Direct detection by ropes</source>
        <translation>用感应绳直接检测</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>配电损耗</translation>
    </message>
    <message>
        <source>Distribution transformers of this size reach 98.5 to 99.4 % at part load; the site's own is not known.</source>
        <translation>此容量的配电变压器部分负载时可达 98.5 至 99.4 %；站点实际值未知。</translation>
    </message>
    <message>
        <source>Distribution, fans and cables of a chassis are laid out for one total.</source>
        <translation>机箱的配电、风扇和线缆按一个总功率设计。</translation>
    </message>
    <message>
        <source>Do not mix 12 V and 48 V modules unchecked</source>
        <translation>12 V 与 48 V 模组未经检测不得混用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Door heat exchanger</source>
        <translation>冷门换热器</translation>
    </message>
    <message>
        <source>Door/room balance</source>
        <translation>冷门/机房平衡</translation>
    </message>
    <message>
        <source>Double click in the catalogue</source>
        <translation>在目录中双击</translation>
    </message>
    <message>
        <source>Doubt about an unknown power</source>
        <translation>未知功率的存疑比例</translation>
    </message>
    <message>
        <source>Doubtful: {reason} ({place})</source>
        <translation>存疑：{reason}（{place}）</translation>
    </message>
    <message>
        <source>Drag a part onto the drawing: places that take it light up, others say which rule stands against it. By keyboard: Ctrl+F finds a part, Enter places it at the selection.</source>
        <translation>将部件拖到图中：可接受的位置会亮起，其余位置会说明是哪条规则不允许。键盘操作：Ctrl+F 查找部件，回车将其放置到选中处。</translation>
    </message>
    <message>
        <source>Drag a rack onto the floor and chassis into its open units.</source>
        <translation>将机柜拖到机房地面，再将机箱拖入其空闲单元。</translation>
    </message>
    <message>
        <source>Drag from the catalogue</source>
        <translation>从目录中拖动</translation>
    </message>
    <message>
        <source>Drag in the drawing</source>
        <translation>在图中拖动</translation>
    </message>
    <message>
        <source>Drag on the ground, or with Shift</source>
        <translation>在空白处拖动，或按住 Shift 拖动</translation>
    </message>
    <message>
        <source>Drag onto an object</source>
        <translation>拖到另一对象上</translation>
    </message>
    <message>
        <source>Drag with Ctrl</source>
        <translation>按住 Ctrl 拖动</translation>
    </message>
    <message>
        <source>Drain below</source>
        <translation>低点排液</translation>
    </message>
    <message>
        <source>Drawing of the design</source>
        <translation>设计图</translation>
    </message>
    <message>
        <source>Drawn tubing.</source>
        <translation>冷拔管。</translation>
    </message>
    <message>
        <source>Drip trays</source>
        <translation>接液盘</translation>
    </message>
    <message>
        <source>Droop of a power shelf</source>
        <translation>电源框的电压下垂</translation>
    </message>
    <message>
        <source>Droop of a power shelf from no load to its rating</source>
        <translation>电源框从空载到额定负载的电压下垂</translation>
    </message>
    <message>
        <source>Droop sharing is designed for a number of shelves, three of the HPR kind; busbar and clips as well.</source>
        <translation>下垂均流按一定数量的电源框设计，HPR 类为三个；母线和母线夹亦然。</translation>
    </message>
    <message>
        <source>Drop a baseboard</source>
        <translation>将基板拖到此处</translation>
    </message>
    <message>
        <source>Drop a chassis here ({} {})</source>
        <translation>将机箱拖到此处（{} {}）</translation>
    </message>
    <message>
        <source>Drop a rack here to begin</source>
        <translation>将机柜拖到此处开始</translation>
    </message>
    <message>
        <source>Drop a rack or a row CDU</source>
        <translation>拖入机柜或列间 CDU</translation>
    </message>
    <message>
        <source>Drop an OAM</source>
        <translation>拖入 OAM</translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation>干冷器</translation>
    </message>
    <message>
        <source>Duplicate rac&amp;k</source>
        <translation>复制整个机柜(&amp;K)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>During 10 ms</source>
        <translation>10 ms 内</translation>
    </message>
    <message>
        <source>During 2 ms</source>
        <translation>2 ms 内</translation>
    </message>
    <message>
        <source>During 20 ms</source>
        <translation>20 ms 内</translation>
    </message>
    <message>
        <source>During 20 µs</source>
        <translation>20 µs 内</translation>
    </message>
    <message>
        <source>During 5 ms</source>
        <translation>5 ms 内</translation>
    </message>
    <message>
        <source>E&amp;xport part…</source>
        <translation>导出部件(&amp;X)…</translation>
    </message>
    <message>
        <source>EDP ladder r2.0</source>
        <translation>r2.0 EDP 阶梯</translation>
    </message>
    <message>
        <source>EDP ladder v1.x</source>
        <translation>v1.x EDP 阶梯</translation>
    </message>
    <message>
        <source>EDP rule</source>
        <translation>EDP 规则</translation>
    </message>
    <message>
        <source>EXP air</source>
        <translation>EXP 进风</translation>
    </message>
    <message>
        <source>EXP module</source>
        <translation>EXP 模块</translation>
    </message>
    <message>
        <source>EXP power</source>
        <translation>EXP 功率</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>单件</translation>
    </message>
    <message>
        <source>Each feed must carry the whole load when the other one is lost. A rack survives a loss at TDP if what is left is not loaded above its rating, and through peaks if it can give each step of the excursion ladder but the first, which capacitors at the modules supply.</source>
        <translation>一路失去时，另一路必须承担全部负载。若其余部分的负载不超过额定值，机柜可在 TDP 下承受该失效；若能提供短时功率冲击阶梯中除第一级（由模组电容供给）外的每一级，则可承受峰值。</translation>
    </message>
    <message>
        <source>Each module reaches each of eight switches over eight lanes; a port less is a switch less. Read from a small figure.</source>
        <translation>每个模组以八条通道连到八台交换机中的每一台；少一个端口就少一台交换机。读自一张小图。</translation>
    </message>
    <message>
        <source>Each pair of sites has a link of its own over the first halves of the ports. Modules with fewer ports leave pairs without one. UBB v1.5 prints the same map (Fig 32).</source>
        <translation>每对模组位都经端口的前半有一条直连链路。端口较少的模组会使部分模组对没有链路。UBB v1.5 印有同一张图（Fig 32）。</translation>
    </message>
    <message>
        <source>Each site is joined to four others; a board that is partly filled can fall apart. The graph is certain, its port numbers are printed in two ways.</source>
        <translation>每个位与另外四个相连；部分装配的基板可能断开。图形是确定的，端口编号有两种印法。</translation>
    </message>
    <message>
        <source>Eco mode</source>
        <translation>节能模式</translation>
    </message>
    <message>
        <source>Edit part</source>
        <translation>编辑部件</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Efficiency by load</source>
        <translation>效率随负载</translation>
    </message>
    <message>
        <source>Efficiency curves of large units fall by one to three points from half to a tenth of their rating; no unit is chosen before the site is built.</source>
        <translation>大型机组的效率曲线从额定的一半到十分之一下降一到三个百分点；站点建成前未选定机组。</translation>
    </message>
    <message>
        <source>Efficiency from the facility's meter to the racks</source>
        <translation>从站点电表到机柜的效率</translation>
    </message>
    <message>
        <source>Efficiency of a UPS in eco mode</source>
        <translation>UPS 经济模式效率</translation>
    </message>
    <message>
        <source>Efficiency of a UPS that converts twice</source>
        <translation>双变换 UPS 效率</translation>
    </message>
    <message>
        <source>Efficiency of a chassis' own power supplies</source>
        <translation>机箱自带电源的效率</translation>
    </message>
    <message>
        <source>Efficiency of a power shelf without a published curve</source>
        <translation>未公布效率曲线的电源框的效率</translation>
    </message>
    <message>
        <source>Efficiency of boards, busways and cables to the racks</source>
        <translation>配电板、母线槽和至机柜电缆的效率</translation>
    </message>
    <message>
        <source>Efficiency of the UPS</source>
        <translation>UPS 效率</translation>
    </message>
    <message>
        <source>Efficiency of the site's transformer</source>
        <translation>站点变压器效率</translation>
    </message>
    <message>
        <source>Efficiency of the transformer</source>
        <translation>变压器效率</translation>
    </message>
    <message>
        <source>Efficiency of {shelf}</source>
        <translation>{shelf} 的效率</translation>
    </message>
    <message>
        <source>Efficiency points</source>
        <translation>效率数据点</translation>
    </message>
    <message>
        <source>Eight cages for the combined map</source>
        <translation>组合图用八个笼</translation>
    </message>
    <message>
        <source>Eight chassis of 130 kg in an Open Rack V3</source>
        <translation>Open Rack V3 中八台 130 kg 的机箱</translation>
    </message>
    <message>
        <source>Eight heavy chassis around OU 23</source>
        <translation>八台重型机箱避开 OU 23</translation>
    </message>
    <message>
        <source>Eight heavy chassis, one of them over OU 23</source>
        <translation>八台重型机箱，其中一台占住 OU 23</translation>
    </message>
    <message>
        <source>Eight lanes a port</source>
        <translation>每端口八条通道</translation>
    </message>
    <message>
        <source>Eight like chassis on DN32</source>
        <translation>DN32 上八台相同机箱</translation>
    </message>
    <message>
        <source>Eight links for eight modules</source>
        <translation>八个模组有八条链路</translation>
    </message>
    <message>
        <source>Eight modules in two rows shadow each other; more air brings little above 120 CFM a module. Taller chassis go further.</source>
        <translation>八个模组排成两排，后排受前排遮挡；每模组超过 120 CFM 后增风收效甚微。更高的机箱可以更大。</translation>
    </message>
    <message>
        <source>Eight modules of 1000 W, their 12 V option and the expansion modules share this envelope; the terms printed beside it add to 11 600 W.</source>
        <translation>八个 1000 W 模组、其 12 V 选项和扩展模组共用此上限；其旁所列各项之和为 11 600 W。</translation>
    </message>
    <message>
        <source>Eight modules of 1600 W</source>
        <translation>八个 1600 W 模组</translation>
    </message>
    <message>
        <source>Eight modules of 350 W</source>
        <translation>八个 350 W 模组</translation>
    </message>
    <message>
        <source>Eight modules of 400 W</source>
        <translation>八个 400 W 模组</translation>
    </message>
    <message>
        <source>Eight modules of 400 W ask for 460 CFM at 35 °C and sea level; other powers are taken in proportion. Beyond 500 CFM the reference heatsink is saturated.</source>
        <translation>八个 400 W 模组在 35 °C、海平面下需要 460 CFM；其他功率按比例取。超过 500 CFM 参考散热器已饱和。</translation>
    </message>
    <message>
        <source>Eight modules of 560 W</source>
        <translation>八个 560 W 模组</translation>
    </message>
    <message>
        <source>Eight modules of 560 W with twice that for 20 µs</source>
        <translation>八个 560 W 模组，20 µs 内为两倍</translation>
    </message>
    <message>
        <source>Eight modules of 750 W</source>
        <translation>八个 750 W 模组</translation>
    </message>
    <message>
        <source>Eight modules of 800 W</source>
        <translation>八个 800 W 模组</translation>
    </message>
    <message>
        <source>Eight modules on sites 0 to 7</source>
        <translation>八个模组位于 0 至 7 号位</translation>
    </message>
    <message>
        <source>Eight modules with five ports</source>
        <translation>八个模组，各五个端口</translation>
    </message>
    <message>
        <source>Eight modules with seven ports</source>
        <translation>八个模组，各七个端口</translation>
    </message>
    <message>
        <source>Eight modules with six ports</source>
        <translation>八个模组，各六个端口</translation>
    </message>
    <message>
        <source>Eight modules with three ports</source>
        <translation>八个模组，各三个端口</translation>
    </message>
    <message>
        <source>Eight sites</source>
        <translation>八个模组位</translation>
    </message>
    <message>
        <source>Eight sites a board</source>
        <translation>每块基板八个模组位</translation>
    </message>
    <message>
        <source>Eight x16 links run over eight connectors to the host interface board, one a module. Asked only of boards whose links are published.</source>
        <translation>八条 x16 链路经八个连接器通到主机接口板，每模组一条。仅检查已公布链路数的基板。</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Elevation, front and rear (PNG)</source>
        <translation>立面图,前视与后视(PNG)</translation>
    </message>
    <message>
        <source>Elevation, front and rear (SVG)</source>
        <translation>立面图,前视与后视(SVG)</translation>
    </message>
    <message>
        <source>Eleven chassis of 130 kg in an Open Rack V3</source>
        <translation>Open Rack V3 中十一台 130 kg 的机箱</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>年能耗</translation>
    </message>
    <message>
        <source>Engineering practice</source>
        <translation>工程实践</translation>
    </message>
    <message>
        <source>Enter runs a command, places a part, selects an object or opens a rule; Esc closes.</source>
        <translation>回车：执行命令、放置部件、选中对象或打开规则；Esc 关闭。</translation>
    </message>
    <message>
        <source>Entry, exit and a bend, on the velocity in the hose.</source>
        <translation>入口、出口和一个弯头，以软管内流速计。</translation>
    </message>
    <message>
        <source>Equal pressure drop gives equal flow, whatever the heat: among mixed chassis the hotter ones starve while the spread looks fine. Balancing valves or other couplings help.</source>
        <translation>压降相同则流量相同，与热量无关：混装机箱中发热大的会缺流量，而流量差异看上去很好。可用平衡阀或其他接头。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Equipment no deeper than the rack</source>
        <translation>设备深度不超过机柜</translation>
    </message>
    <message>
        <source>Equipment of data centres has two supplies as a rule.</source>
        <translation>数据中心设备通常有两路电源。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Estimate for a shelf of six modules.</source>
        <translation>按六个模块的电源框估计。</translation>
    </message>
    <message>
        <source>Estimate for a shelf of six supplies.</source>
        <translation>按六个电源模块的电源框估计。</translation>
    </message>
    <message>
        <source>Ethylene glycol</source>
        <translation>乙二醇</translation>
    </message>
    <message>
        <source>Evaporation lies so far below the water made, condensation so far above the water of the dry coolers.</source>
        <translation>蒸发温度低于所制冷水、冷凝温度高于干冷器水温的幅度。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every assumption replaced by a figure of the project</source>
        <translation>所有假设都已由项目数据取代</translation>
    </message>
    <message>
        <source>Every coupling drips at some time; over a shelf that is a short circuit of the busbar. Put the shelves on top or trays under the couplings.</source>
        <translation>任何接头都有滴漏之时；滴在电源框上就是母线短路。把电源框放在顶部，或在接头下方装托盘。</translation>
    </message>
    <message>
        <source>Every module has a site of its own</source>
        <translation>每个模组独占一个模组位</translation>
    </message>
    <message>
        <source>Every part of this design is as the catalogue has it.</source>
        <translation>本设计的所有部件均与目录一致。</translation>
    </message>
    <message>
        <source>Every plate gets its flow</source>
        <translation>每块冷板都得到所需流量</translation>
    </message>
    <message>
        <source>Everything the mouse does, the keyboard does too.</source>
        <translation>鼠标能做的，键盘也都能做。</translation>
    </message>
    <message>
        <source>Exchangers, dry coolers and pipes of a small site; not known before it is built.</source>
        <translation>小型站点的换热器、干冷器和管道；建成之前未知。</translation>
    </message>
    <message>
        <source>Excursion ladder, OAM 1.x</source>
        <translation>短时功率冲击阶梯，OAM 1.x</translation>
    </message>
    <message>
        <source>Excursion ladder, OAM r2.0</source>
        <translation>短时功率冲击阶梯，OAM r2.0</translation>
    </message>
    <message>
        <source>Excursions of 2 × TDP</source>
        <translation>短时功率冲击为 2 × TDP</translation>
    </message>
    <message>
        <source>Excursions of a UBB 1.5 board</source>
        <translation>UBB 1.5 基板的短时功率冲击</translation>
    </message>
    <message>
        <source>Excursions set to 1.5 × TDP</source>
        <translation>短时功率冲击设为 1.5 × TDP</translation>
    </message>
    <message>
        <source>Excursions within what the shelves give</source>
        <translation>短时功率冲击不超过电源框的能力</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>膨胀量</translation>
    </message>
    <message>
        <source>Exponent of a cold plate's pressure drop with one measured point</source>
        <translation>仅有一个测点的冷板的压降指数</translation>
    </message>
    <message>
        <source>Exponent of the film coefficients with flow in a CDU's exchanger</source>
        <translation>CDU 换热器膜系数随流量变化的指数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <translation>全部导出(&amp;V)…</translation>
    </message>
    <message>
        <source>Export {title}</source>
        <translation>导出 {title}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>External head</source>
        <translation>外部扬程</translation>
    </message>
    <message>
        <source>External head of a row CDU without a stated one</source>
        <translation>未标明时列间 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>External head of an in-rack CDU without a stated one</source>
        <translation>未标明时机柜内 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>External head of the CDU</source>
        <translation>CDU 的外部扬程</translation>
    </message>
    <message>
        <source>F1: why</source>
        <translation>F1：原因</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Fabric bandwidth, both ways</source>
        <translation>互连总带宽（双向）</translation>
    </message>
    <message>
        <source>Fabric links</source>
        <translation>互连链路数</translation>
    </message>
    <message>
        <source>Facility flow</source>
        <translation>一次侧流量</translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation>设施功率</translation>
    </message>
    <message>
        <source>Facility power as required</source>
        <translation>设施功率符合要求</translation>
    </message>
    <message>
        <source>Facility return</source>
        <translation>一次侧回水</translation>
    </message>
    <message>
        <source>Facility supply</source>
        <translation>一次侧供水</translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation>一次侧水</translation>
    </message>
    <message>
        <source>Facility water drifts</source>
        <translation>一次侧水温漂移</translation>
    </message>
    <message>
        <source>Facility water flow over loop flow at a CDU's rating point</source>
        <translation>CDU 额定点一次侧流量与回路流量之比</translation>
    </message>
    <message>
        <source>Facility water is lost</source>
        <translation>一次侧断水</translation>
    </message>
    <message>
        <source>Facility water of 15 °C in a room of 27 °C and 60 %</source>
        <translation>一次侧水 15 °C，机房 27 °C、60 %</translation>
    </message>
    <message>
        <source>Facility water of 32 °C in a room of 27 °C and 50 %</source>
        <translation>一次侧水 32 °C，机房 27 °C、50 %</translation>
    </message>
    <message>
        <source>Facility water pumps</source>
        <translation>一次侧水泵</translation>
    </message>
    <message>
        <source>Facility water temperature at a CDU's rating point</source>
        <translation>CDU 额定点的一次侧水温</translation>
    </message>
    <message>
        <source>Facility water temperature at rating</source>
        <translation>额定点一次侧水温</translation>
    </message>
    <message>
        <source>Factor by ASME B31.3</source>
        <translation>ASME B31.3 系数</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>规则类别</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Fans and heatsinks are sized for the inlet air their maker names.</source>
        <translation>风扇和散热器按厂商所给的进风温度选定。</translation>
    </message>
    <message>
        <source>Fans' share of a chassis' power</source>
        <translation>机箱功率中风扇所占的比例</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Faults and clashes</source>
        <translation>问题与冲突</translation>
    </message>
    <message>
        <source>Faults in part files</source>
        <translation>部件文件中的问题</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>供电路</translation>
    </message>
    <message>
        <source>Feed {address}</source>
        <translation>供电路 {address}</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>供电路</translation>
    </message>
    <message>
        <source>Feeds, losses and limits</source>
        <translation>供电路、损耗和限值</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>检查项(&amp;N)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figure to limit</source>
        <translation>要限定的数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Figures of low confidence</source>
        <translation>低可信度数据</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>数据并列比较</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill &amp;board</source>
        <translation>填满板卡(&amp;B)</translation>
    </message>
    <message>
        <source>Fill &amp;chassis</source>
        <translation>填满机箱(&amp;C)</translation>
    </message>
    <message>
        <source>Fill &amp;rack</source>
        <translation>填满机柜(&amp;R)</translation>
    </message>
    <message>
        <source>Fill board</source>
        <translation>填满板卡</translation>
    </message>
    <message>
        <source>Fill chassis</source>
        <translation>填满机箱</translation>
    </message>
    <message>
        <source>Fill pressure</source>
        <translation>充液压力</translation>
    </message>
    <message>
        <source>Fill pressure at the CDU's suction, gauge</source>
        <translation>CDU 吸入口充注压力（表压）</translation>
    </message>
    <message>
        <source>Fill rack</source>
        <translation>填满机柜</translation>
    </message>
    <message>
        <source>Fill the loop to a higher pressure</source>
        <translation>把回路充注到更高压力</translation>
    </message>
    <message>
        <source>Fill to {raised:g} kPa</source>
        <translation>充注到 {raised:g} kPa</translation>
    </message>
    <message>
        <source>Fill {name}</source>
        <translation>填满 {name}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤精度</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选检查项</translation>
    </message>
    <message>
        <source>Filters parts by their figures and compares up to four</source>
        <translation>按数据筛选部件，最多比较四个</translation>
    </message>
    <message>
        <source>Filtration</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filtration of the loop</source>
        <translation>回路过滤</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Findings that are gone</source>
        <translation>已消失的检查项</translation>
    </message>
    <message>
        <source>Finds commands, parts, objects of the design and rules by a few letters</source>
        <translation>输入几个字母即可查找命令、部件、设计对象和规则</translation>
    </message>
    <message>
        <source>First limit</source>
        <translation>首个限值</translation>
    </message>
    <message>
        <source>First step of the excursion ladder, at most 20 microseconds, the same in OAM v1.0 to r2.0.</source>
        <translation>短时功率冲击阶梯的第一级，最长 20 微秒，OAM v1.0 至 r2.0 相同。</translation>
    </message>
    <message>
        <source>Five HPR shelves</source>
        <translation>五个 HPR 电源框</translation>
    </message>
    <message>
        <source>Five short steps show where everything is. Help &gt; Tour starts them again later.</source>
        <translation>五个简短步骤带您了解各部分的位置。以后可由“帮助 &gt; 导览”再次开始。</translation>
    </message>
    <message>
        <source>Five years of service</source>
        <translation>使用五年</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Fix {rule}: {label}</source>
        <translation>修复 {rule}：{label}</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Floating mount</source>
        <translation>浮动安装</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Floor carries</source>
        <translation>地面承重</translation>
    </message>
    <message>
        <source>Floor, rack, board and loop of one design (Ctrl+1 to Ctrl+4); the wheel zooms, arrows and Enter go from object to object. Colours show temperatures, flow, power and more.</source>
        <translation>同一设计的平面、机柜、板卡和回路（Ctrl+1 至 Ctrl+4）；滚轮缩放，方向键和回车在对象之间移动。颜色表示温度、流量、功率等。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Flow a module needs where its maker states none</source>
        <translation>厂商未标明时模组所需流量</translation>
    </message>
    <message>
        <source>Flow at a cold start</source>
        <translation>冷启动时的流量</translation>
    </message>
    <message>
        <source>Flow coefficient of a universal quick disconnect</source>
        <translation>通用快速接头的流量系数</translation>
    </message>
    <message>
        <source>Flow needed</source>
        <translation>所需流量</translation>
    </message>
    <message>
        <source>Flow of the loop over time</source>
        <translation>回路流量随时间变化</translation>
    </message>
    <message>
        <source>Flow per kW</source>
        <translation>每 kW 流量</translation>
    </message>
    <message>
        <source>Flow per kW (Meta)</source>
        <translation>每 kW 流量（Meta）</translation>
    </message>
    <message>
        <source>Flow per kW for OAI racks</source>
        <translation>OAI 机柜每 kW 流量</translation>
    </message>
    <message>
        <source>Flow per kilowatt by Meta's requirements</source>
        <translation>按 Meta 要求的每千瓦流量</translation>
    </message>
    <message>
        <source>Flow per kilowatt of liquid heat</source>
        <translation>每千瓦液体热量的流量</translation>
    </message>
    <message>
        <source>Flow per kilowatt where none is stated</source>
        <translation>未标明时每千瓦流量</translation>
    </message>
    <message>
        <source>Flow per power: 8.1 L/min with one chassis as with eight</source>
        <translation>按功率定流量：一台与八台时都是 8.1 L/min</translation>
    </message>
    <message>
        <source>Flow spread</source>
        <translation>流量偏差</translation>
    </message>
    <message>
        <source>Flow through a blind-mate coupling</source>
        <translation>盲插接头的流量</translation>
    </message>
    <message>
        <source>Flow through a universal quick disconnect</source>
        <translation>通用快速接头的流量</translation>
    </message>
    <message>
        <source>Flow with one chassis fitted</source>
        <translation>只装一台机箱时的流量</translation>
    </message>
    <message>
        <source>Flow with one pump lost</source>
        <translation>失去一台泵时的流量</translation>
    </message>
    <message>
        <source>Flows and temperatures are solved</source>
        <translation>流量和温度已求解</translation>
    </message>
    <message>
        <source>Fluid temperature</source>
        <translation>冷却液温度</translation>
    </message>
    <message>
        <source>Fold or open the &amp;branch</source>
        <translation>折叠或展开支路(&amp;B)</translation>
    </message>
    <message>
        <source>Folder for every export</source>
        <translation>全部导出的文件夹</translation>
    </message>
    <message>
        <source>Folder with parts</source>
        <translation>部件文件夹</translation>
    </message>
    <message>
        <source>Followed in the background: the design can be edited meanwhile.</source>
        <translation>正在后台计算：期间可继续编辑设计。</translation>
    </message>
    <message>
        <source>For microseconds a module takes twice its TDP: what feeds it must be laid out for the ladder, which the text calls an example. Boards and shelves are held against it by rules of their own.</source>
        <translation>模组在数微秒内可取用两倍 TDP：其供电必须按该阶梯设计，规范称此阶梯为示例。基板和电源框另有各自的规则检查。</translation>
    </message>
    <message>
        <source>For modules of</source>
        <translation>对应模组功率</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation>前进 →</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>仅此设计</translation>
    </message>
    <message>
        <source>Four cages for the combined map</source>
        <translation>组合图用四个笼</translation>
    </message>
    <message>
        <source>Four links for eight modules</source>
        <translation>八个模组有四条链路</translation>
    </message>
    <message>
        <source>Four loops in parallel of two plates in series carry 700 W a module; a third plate gets what two have warmed.</source>
        <translation>四条并联回路、每条两块冷板串联，可带每模组 700 W；第三块冷板得到的是前两块加热过的冷却液。</translation>
    </message>
    <message>
        <source>Four parts are compared already: take one out first.</source>
        <translation>已在比较四个部件：请先移出一个。</translation>
    </message>
    <message>
        <source>Four parts are compared: take one out to see {title} beside them.</source>
        <translation>已在比较四个部件：移出一个即可并列查看 {title}。</translation>
    </message>
    <message>
        <source>Four paths of two plates</source>
        <translation>四条路径，各两块冷板</translation>
    </message>
    <message>
        <source>Frame mass</source>
        <translation>框架质量</translation>
    </message>
    <message>
        <source>Frame of 1200 mm with 4700 kg</source>
        <translation>1200 mm 机架标称 4700 kg</translation>
    </message>
    <message>
        <source>Frame of 1200 mm with 6000 kg</source>
        <translation>1200 mm 机架标称 6000 kg</translation>
    </message>
    <message>
        <source>Free floor</source>
        <translation>空闲地面</translation>
    </message>
    <message>
        <source>Free units</source>
        <translation>空闲单元</translation>
    </message>
    <message>
        <source>Freezing point</source>
        <translation>冰点</translation>
    </message>
    <message>
        <source>Freezing point of PG25</source>
        <translation>PG25 的冰点</translation>
    </message>
    <message>
        <source>From 40 to 44 V a module stays below 450 W: with a shelf lost or a long bar the rack slows down before it switches off.</source>
        <translation>40 至 44 V 时模组保持在 450 W 以下：失去一个电源框或母线过长时，机柜先降速，然后才断电。</translation>
    </message>
    <message>
        <source>From the rear of the chassis to the manifold with a service loop.</source>
        <translation>从机箱后部到分集水器，含维护余长。</translation>
    </message>
    <message>
        <source>From {f1:.4g} s on no coolant passes {name}, and it has no volume: its heat has nowhere to go and is left out.</source>
        <translation>从 {f1:.4g} s 起没有冷却液流过 {name}，且其没有容积：热量无处可去，未计入。</translation>
    </message>
    <message>
        <source>From {f1:.4g} s on the coolant at {name} is above {f2:.0f} °C, where its properties end: boiling is not followed, and figures from then on only show where things head.</source>
        <translation>从 {f1:.4g} s 起 {name} 处的冷却液高于 {f2:.0f} °C，超出物性范围：不计算沸腾，此后的数值仅表示趋势。</translation>
    </message>
    <message>
        <source>From {sources}, {confidence} confidence, until you change it</source>
        <translation>来自 {sources}，可信度{confidence}，直到您更改为止</translation>
    </message>
    <message>
        <source>Front and rea&amp;r of the rack</source>
        <translation>机柜正面与背面(&amp;R)</translation>
    </message>
    <message>
        <source>Frost</source>
        <translation>结冰</translation>
    </message>
    <message>
        <source>Full liquid from</source>
        <translation>全液冷，自</translation>
    </message>
    <message>
        <source>Full power down to</source>
        <translation>满功率最低电压</translation>
    </message>
    <message>
        <source>Full power from 44 V, OAM r2.0</source>
        <translation>自 44 V 起满功率，OAM r2.0</translation>
    </message>
    <message>
        <source>Full speed gives 60 L/min cold for 13 kW</source>
        <translation>冷态全速为 13 kW 提供 60 L/min</translation>
    </message>
    <message>
        <source>Full speed gives 60 L/min cold for 60 kW</source>
        <translation>冷态全速为 60 kW 提供 60 L/min</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>全互连</translation>
    </message>
    <message>
        <source>Fully connected, seven ports, routing of OAM v1.0</source>
        <translation>全互连，七端口，OAM v1.0 走线</translation>
    </message>
    <message>
        <source>Further folders</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W</source>
        <translation>600 W 的 Gaudi2</translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W at 44 V (13.6 A)</source>
        <translation>44 V 下 600 W 的 Gaudi2（13.6 A）</translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W in air</source>
        <translation>风冷 600 W 的 Gaudi2</translation>
    </message>
    <message>
        <source>Gaudi3 for liquid cooling in a liquid chassis</source>
        <translation>液冷机箱中的液冷 Gaudi3</translation>
    </message>
    <message>
        <source>Gaudi3 for liquid cooling in an air-cooled chassis</source>
        <translation>风冷机箱中的液冷 Gaudi3</translation>
    </message>
    <message>
        <source>Gbit/s per port</source>
        <translation>Gbit/s（每端口）</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Gives up an answer that takes long; figures stay, marked as stale</source>
        <translation>停止耗时的求解；屏幕数据保留并标为过期</translation>
    </message>
    <message>
        <source>Glycol</source>
        <translation>乙二醇类型</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>转到 {name}</translation>
    </message>
    <message>
        <source>Go to {text}</source>
        <translation>转到 {text}</translation>
    </message>
    <message>
        <source>Greatest {name}</source>
        <translation>{name}上限</translation>
    </message>
    <message>
        <source>Guaranteed minimum of an ORv3 3 kW PSU from 30 to 100 % load; none is published for HPR shelves.</source>
        <translation>ORv3 3 kW 电源在 30 至 100 % 负载的保证最低值；HPR 电源框未公布。</translation>
    </message>
    <message>
        <source>Guaranteed minimum of an ORv3 supply from 30 % load.</source>
        <translation>ORv3 电源 30 % 负载以上的保证最低值。</translation>
    </message>
    <message>
        <source>HL-205 with 350 W in air</source>
        <translation>风冷 350 W 的 HL-205</translation>
    </message>
    <message>
        <source>HPR V2 shelf</source>
        <translation>HPR V2 电源框</translation>
    </message>
    <message>
        <source>HPR V2 shelves of 2000 A beside chassis</source>
        <translation>2000 A 的 HPR V2 电源框与机箱同柜</translation>
    </message>
    <message>
        <source>HPR power shelf</source>
        <translation>HPR 电源框</translation>
    </message>
    <message>
        <source>HPR shelves of 700 A beside chassis</source>
        <translation>700 A 的 HPR 电源框与机箱同柜</translation>
    </message>
    <message>
        <source>Hardly any data sheet states it; the OCP convention rates both sides alike, products that state it lie between 0.8 and 1.05. It decides the exchanger's UA.</source>
        <translation>数据手册很少标明；OCP 约定两侧流量相同，标明此值的产品在 0.8 至 1.05 之间。它决定换热器的 UA。</translation>
    </message>
    <message>
        <source>Hardly any maker publishes it. The power model of a machine with MI250X counts 88 of 560 W (16 %); newer modules with more memory idle somewhat higher.</source>
        <translation>几乎没有厂商公布。一台 MI250X 机器的功耗模型为 560 W 中占 88 W（16 %）；显存更大的新模组空闲功率略高。</translation>
    </message>
    <message>
        <source>Hardly published; 51 L are stated for one row unit of 800 kW.</source>
        <translation>很少公布；一台 800 kW 列间机组标明 51 L。</translation>
    </message>
    <message>
        <source>Hardly published; a switch with all links up but no traffic stays a little below its typical power.</source>
        <translation>很少公布；全部链路连通但无流量的交换机略低于其典型功率。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>安装件</translation>
    </message>
    <message>
        <source>Hardware bill of materials (CycloneDX)</source>
        <translation>硬件物料清单（CycloneDX）</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>扬程</translation>
    </message>
    <message>
        <source>Head of a unit in the rack</source>
        <translation>柜内机组的扬程</translation>
    </message>
    <message>
        <source>Head of a unit in the row</source>
        <translation>列级机组的扬程</translation>
    </message>
    <message>
        <source>Head of the facility water pumps</source>
        <translation>一次侧水泵扬程</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>Heat capacity of a cold plate without its coolant</source>
        <translation>冷板热容（不含冷却液）</translation>
    </message>
    <message>
        <source>Heat capacity of a module that warms with its cold plate</source>
        <translation>随冷板升温的模组热容</translation>
    </message>
    <message>
        <source>Heat capture of a hybrid system</source>
        <translation>混合式系统的热捕获率</translation>
    </message>
    <message>
        <source>Heat capture of a rack</source>
        <translation>机柜的热捕获率</translation>
    </message>
    <message>
        <source>Heat left to the room</source>
        <translation>留给机房的热量</translation>
    </message>
    <message>
        <source>Heat made use of</source>
        <translation>余热利用</translation>
    </message>
    <message>
        <source>Heat of a module within the plate's rating</source>
        <translation>模组热量不超过冷板额定值</translation>
    </message>
    <message>
        <source>Heat rejected to</source>
        <translation>排热至</translation>
    </message>
    <message>
        <source>Heat to air</source>
        <translation>散入空气的热量</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>进入液体的热量</translation>
    </message>
    <message>
        <source>Heat to room air</source>
        <translation>散入室内空气的热量</translation>
    </message>
    <message>
        <source>Heat-capture classes</source>
        <translation>热捕获级别</translation>
    </message>
    <message>
        <source>Heater size</source>
        <translation>加热器规格</translation>
    </message>
    <message>
        <source>Heatsinks</source>
        <translation>散热器</translation>
    </message>
    <message>
        <source>Heatsinks and air of a chassis are chosen for a module power below that of its board.</source>
        <translation>机箱的散热器和风量所对应的模组功率低于其基板的限值。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height for 1RU liquid cooling</source>
        <translation>1RU 液冷的高度</translation>
    </message>
    <message>
        <source>Height in units</source>
        <translation>高度（单元数）</translation>
    </message>
    <message>
        <source>Height is known</source>
        <translation>高度已知</translation>
    </message>
    <message>
        <source>Height mm</source>
        <translation>高度 mm</translation>
    </message>
    <message>
        <source>Height of a row CDU's connections above the floor</source>
        <translation>列间 CDU 接口离地高度</translation>
    </message>
    <message>
        <source>Height of the row header above the floor</source>
        <translation>列主管离地高度</translation>
    </message>
    <message>
        <source>Height with clearance in an Open Rack</source>
        <translation>Open Rack 中含间隙的高度</translation>
    </message>
    <message>
        <source>Heights come in three pitches (OU 48, RU 44.45, SU 46.5 mm) and are compared in hundredths of a millimetre.</source>
        <translation>高度有三种单元（OU 48、RU 44.45、SU 46.5 mm），按百分之一毫米比较。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Here every figure of the selected object has its source, and values can be typed in any unit. Ctrl+K finds every command, F1 opens the rules with their reasons.</source>
        <translation>在此可查看选中对象每个数据的来源，数值可用任意单位输入。Ctrl+K 查找所有命令，F1 打开规则及其理由。</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>High only</source>
        <translation>仅高</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Highest excursion of module power above TDP</source>
        <translation>模组功率超过 TDP 的最大短时功率冲击</translation>
    </message>
    <message>
        <source>Highest pressure</source>
        <translation>最高压力</translation>
    </message>
    <message>
        <source>Highest pressure 215 kPa gauge</source>
        <translation>最高压力 215 kPa 表压</translation>
    </message>
    <message>
        <source>Highest pressure 620 kPa gauge</source>
        <translation>最高压力 620 kPa 表压</translation>
    </message>
    <message>
        <source>Hold-up of the power shelf</source>
        <translation>电源框的保持时间</translation>
    </message>
    <message>
        <source>Hold-up time</source>
        <translation>保持时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>满足示例</translation>
    </message>
    <message>
        <source>Holds at TDP</source>
        <translation>TDP 下可承受</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Hose</source>
        <translation>软管</translation>
    </message>
    <message>
        <source>Hose between chassis and rack manifold</source>
        <translation>机箱与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>Hose between in-rack CDU and rack manifold</source>
        <translation>机柜内 CDU 与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>Hose between row header and rack manifold</source>
        <translation>列主管与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>Hose sizes of the rack manifold</source>
        <translation>机柜分集水器的软管尺寸</translation>
    </message>
    <message>
        <source>Hoses and pipes</source>
        <translation>软管和管道</translation>
    </message>
    <message>
        <source>Hoses of 12.7 and 25.4 mm</source>
        <translation>12.7 mm 和 25.4 mm 的软管</translation>
    </message>
    <message>
        <source>Hoses that yield, or relief valves</source>
        <translation>可让形的软管或泄压阀</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host connectors</source>
        <translation>主机连接器</translation>
    </message>
    <message>
        <source>Host interface</source>
        <translation>主机接口</translation>
    </message>
    <message>
        <source>Host link</source>
        <translation>主机链路</translation>
    </message>
    <message>
        <source>Host link of the module</source>
        <translation>模组的主机链路</translation>
    </message>
    <message>
        <source>Host links</source>
        <translation>主机链路</translation>
    </message>
    <message>
        <source>Host links of the board</source>
        <translation>基板的主机链路</translation>
    </message>
    <message>
        <source>Host nodes</source>
        <translation>主机节点</translation>
    </message>
    <message>
        <source>Hosts, NICs, fans and regulators of an eight-module node where its maker publishes nothing.</source>
        <translation>厂商未公布时，八模组节点的主机、网卡、风扇和稳压器。</translation>
    </message>
    <message>
        <source>Hottest case</source>
        <translation>最高壳温</translation>
    </message>
    <message>
        <source>Hottest module</source>
        <translation>最热模组</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>How long a power shelf gives its pulse rating</source>
        <translation>电源框维持脉冲额定值的时间</translation>
    </message>
    <message>
        <source>How the pressure is shown</source>
        <translation>压力的显示方式</translation>
    </message>
    <message>
        <source>How the rows are turned is fixed by the maker of a board and not published; TOPO-01 to TOPO-07 check the links that follow from it.</source>
        <translation>排的朝向由基板厂商决定，并未公布；由此而来的链路由 TOPO-01 至 TOPO-07 检查。</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>湿度</translation>
    </message>
    <message>
        <source>Humidity of the room</source>
        <translation>机房湿度</translation>
    </message>
    <message>
        <source>Hybrid cube mesh, six ports</source>
        <translation>混合立方网格，六端口</translation>
    </message>
    <message>
        <source>Hybrid system from</source>
        <translation>混合式系统，自</translation>
    </message>
    <message>
        <source>Hydraulic over electrical power of a CDU's pumps</source>
        <translation>CDU 水泵的水力功率与电功率之比</translation>
    </message>
    <message>
        <source>Hydraulic over electrical power of the facility water pumps</source>
        <translation>一次侧水泵的水力功率与电功率之比</translation>
    </message>
    <message>
        <source>IT busbar connector</source>
        <translation>IT 母线连接器</translation>
    </message>
    <message>
        <source>IT draws</source>
        <translation>IT 取用</translation>
    </message>
    <message>
        <source>IT equipment of the 51 V option is rated from 46 to 52 V; shelf droop and drop along the bar count.</source>
        <translation>51 V 规格的 IT 设备额定范围为 46 至 52 V；电源框的下垂和沿母线的压降都要计入。</translation>
    </message>
    <message>
        <source>IT gear width ORv3</source>
        <translation>ORv3 IT 设备宽度</translation>
    </message>
    <message>
        <source>IT input, Meta racks</source>
        <translation>IT 输入，Meta 机柜</translation>
    </message>
    <message>
        <source>IT input, ORv3</source>
        <translation>IT 输入，ORv3</translation>
    </message>
    <message>
        <source>IT power is DC at the devices: losses of shelves, busbars and of chassis' own supplies count in PUE, not in ITUE</source>
        <translation>IT 功率按设备处的直流计：电源框、母线排和机箱自带电源的损耗计入 PUE，不计入 ITUE</translation>
    </message>
    <message>
        <source>IT power over what computes</source>
        <translation>IT 功率与计算部分之比</translation>
    </message>
    <message>
        <source>IT power, TDP</source>
        <translation>IT 功率，TDP</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>If lost</source>
        <translation>失去时</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>若此项失去</translation>
    </message>
    <message>
        <source>Import &amp;utilisation…</source>
        <translation>导入利用率(&amp;U)…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Import NetBox type</source>
        <translation>导入 NetBox 类型</translation>
    </message>
    <message>
        <source>Import part</source>
        <translation>导入部件</translation>
    </message>
    <message>
        <source>Import utilisation</source>
        <translation>导入利用率</translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation>导入{label}</translation>
    </message>
    <message>
        <source>Import {name} from CSV</source>
        <translation>从 CSV 导入{name}</translation>
    </message>
    <message>
        <source>In a path of plates in series the second gets what the first has warmed: the supply temperature says nothing about it.</source>
        <translation>冷板串联时，第二块得到的是第一块加热过的冷却液：供液温度说明不了它。</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>目录中</translation>
    </message>
    <message>
        <source>In the loop: shows the chassis of the selected rack, or the rack in short</source>
        <translation>在回路中：显示所选机柜的各机箱，或简略显示机柜</translation>
    </message>
    <message>
        <source>In this design</source>
        <translation>本设计中</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>计入总价</translation>
    </message>
    <message>
        <source>In-rack CDU with 115 kPa</source>
        <translation>115 kPa 的柜内 CDU</translation>
    </message>
    <message>
        <source>In-rack CDU with 193 kPa</source>
        <translation>193 kPa 的柜内 CDU</translation>
    </message>
    <message>
        <source>Include unknown</source>
        <translation>包含未知</translation>
    </message>
    <message>
        <source>Indirect (pressure, flow, temperature)</source>
        <translation>间接（压力、流量、温度）</translation>
    </message>
    <message>
        <source>Indirect detection reads pressure, flow and temperature that are measured anyway and misses a drip; direct detection lays ropes or spots where liquid would gather.</source>
        <translation>间接检测读取本已测量的压力、流量和温度，会漏掉滴漏；直接检测在液体会聚集处布置感应绳或测点。</translation>
    </message>
    <message>
        <source>Information only: the list in the text is not complete.</source>
        <translation>仅供参考：文本中的清单不完整。</translation>
    </message>
    <message>
        <source>Inhibitors and glycol age faster when warm.</source>
        <translation>缓蚀剂和乙二醇类受热老化更快。</translation>
    </message>
    <message>
        <source>Inlet limit</source>
        <translation>进口限值</translation>
    </message>
    <message>
        <source>Inner diameter</source>
        <translation>内径</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>内宽</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input connectors carry 104 A at 54 V or 117 A at 48 V.</source>
        <translation>输入连接器在 54 V 时承载 104 A，48 V 时 117 A。</translation>
    </message>
    <message>
        <source>Input connectors carry 230 A at 12.2 V; another clause of the same text says 2400 W.</source>
        <translation>输入连接器在 12.2 V 时承载 230 A；同一规范的另一条款为 2400 W。</translation>
    </message>
    <message>
        <source>Input current of a board</source>
        <translation>基板输入电流</translation>
    </message>
    <message>
        <source>Input on {feed}</source>
        <translation>{feed} 路输入</translation>
    </message>
    <message>
        <source>Input voltage 12 V class</source>
        <translation>12 V 类输入电压</translation>
    </message>
    <message>
        <source>Input voltage 48/54 V class</source>
        <translation>48/54 V 类输入电压</translation>
    </message>
    <message>
        <source>Input voltage of the boards</source>
        <translation>基板的输入电压</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>互连</translation>
    </message>
    <message>
        <source>Interconnect links</source>
        <translation>互连链路</translation>
    </message>
    <message>
        <source>Interface material in the curve</source>
        <translation>曲线所用界面材料</translation>
    </message>
    <message>
        <source>Interface material in the plate's curve</source>
        <translation>冷板曲线所含的界面材料</translation>
    </message>
    <message>
        <source>Intervention by people</source>
        <translation>由人工处理</translation>
    </message>
    <message>
        <source>Ions are figures of a fluid sample, not of a design.</source>
        <translation>离子是取样指标，不是设计数据。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>It is not refused: {label} would work.</source>
        <translation>未被拒绝：{label} 可行。</translation>
    </message>
    <message>
        <source>It moves the coolant and hands its heat to the facility water.</source>
        <translation>CDU 推动冷却液，并把热量交给一次侧水。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Its file {file} is removed. Designs that carry the part keep it.</source>
        <translation>其文件 {file} 将被删除。已包含该部件的设计仍会保留它。</translation>
    </message>
    <message>
        <source>Its last state of {when} was kept. Go on with it?</source>
        <translation>已保留其 {when} 的最后状态。是否继续？</translation>
    </message>
    <message>
        <source>Junction limit</source>
        <translation>结温限值</translation>
    </message>
    <message>
        <source>K approach</source>
        <translation>K 逼近温差</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep in the comparison</source>
        <translation>保留在比较中</translation>
    </message>
    <message>
        <source>Keep-out zones are drawn on board layouts; no board's data sheet gives its own. The module's outline, which the zone follows, is checked by OAM-M01.</source>
        <translation>禁布区画在基板布局上；没有基板的数据手册给出自己的禁布区。禁布区所依据的模组外形由 OAM-M01 检查。</translation>
    </message>
    <message>
        <source>Keep-out zones are drawn on board layouts; no board's data sheet gives its own. The module's outline, which the zone follows, is checked by OAM-M02.</source>
        <translation>禁布区画在基板布局上；没有基板的数据手册给出自己的禁布区。禁布区所依据的模组外形由 OAM-M02 检查。</translation>
    </message>
    <message>
        <source>Keeps the top of the loop above ambient; usual loop pressures are 140 to 450 kPa.</source>
        <translation>使回路最高点高于环境压力；常见回路压力为 140 至 450 kPa。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>部件种类</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Kv</source>
        <translation>Kv</translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM r2.0 reads it</source>
        <translation>按 OAM r2.0 读取的 LINK_CONFIG</translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM v1.0 reads it</source>
        <translation>按 OAM v1.0 读取的 LINK_CONFIG</translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM v1.1 and v1.5 reads it</source>
        <translation>按 OAM v1.1 和 v1.5 读取的 LINK_CONFIG</translation>
    </message>
    <message>
        <source>LINK_CONFIG r2.0</source>
        <translation>LINK_CONFIG r2.0</translation>
    </message>
    <message>
        <source>LINK_CONFIG v1.0</source>
        <translation>LINK_CONFIG v1.0</translation>
    </message>
    <message>
        <source>LINK_CONFIG v1.5</source>
        <translation>LINK_CONFIG v1.5</translation>
    </message>
    <message>
        <source>LINK_CONFIG {config} is reserved by {document}</source>
        <translation>LINK_CONFIG {config} 在 {document} 中保留</translation>
    </message>
    <message>
        <source>LINK_CONFIG {config} is the maker's test</source>
        <translation>LINK_CONFIG {config} 为厂商测试用</translation>
    </message>
    <message>
        <source>LINK_CONFIG {config} means {meaning}</source>
        <translation>LINK_CONFIG {config} 表示 {meaning}</translation>
    </message>
    <message>
        <source>Labels of Kubernetes nodes (YAML)</source>
        <translation>Kubernetes 节点标签(YAML)</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Lane rate</source>
        <translation>通道速率</translation>
    </message>
    <message>
        <source>Lane rate within the connectors'</source>
        <translation>通道速率不超过连接器的</translation>
    </message>
    <message>
        <source>Lanes for the 8-port mesh</source>
        <translation>8 端口网格所需的通道</translation>
    </message>
    <message>
        <source>Lanes for the combined map</source>
        <translation>组合图所需的通道</translation>
    </message>
    <message>
        <source>Lanes per port</source>
        <translation>每端口通道数</translation>
    </message>
    <message>
        <source>Largest CDU-side size of the rack manifold guidelines.</source>
        <translation>机柜分集水器指南中 CDU 侧的最大规格。</translation>
    </message>
    <message>
        <source>Largest server-side hose of the rack manifold guidelines.</source>
        <translation>机柜分集水器指南中服务器侧的最大软管。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Later than v1.0</source>
        <translation>v1.0 之后</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>交期（天）</translation>
    </message>
    <message>
        <source>Leak detection</source>
        <translation>泄漏检测</translation>
    </message>
    <message>
        <source>Leak detection and intervention classes</source>
        <translation>泄漏检测与干预级别</translation>
    </message>
    <message>
        <source>Leak reaction</source>
        <translation>泄漏反应</translation>
    </message>
    <message>
        <source>Leak test</source>
        <translation>泄漏试验</translation>
    </message>
    <message>
        <source>Leak test pressure below burst pressures</source>
        <translation>泄漏试验压力低于爆破压力</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Least is above greatest: no part can match</source>
        <translation>最小值大于最大值：没有部件能符合</translation>
    </message>
    <message>
        <source>Least margin</source>
        <translation>最小裕量</translation>
    </message>
    <message>
        <source>Least {name}</source>
        <translation>{name}下限</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the host link unsplit</source>
        <translation>主机链路不拆分</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>未纳入的理由</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length added to the height between CDU and manifold port</source>
        <translation>在 CDU 与分集水器接口高差之外增加的长度</translation>
    </message>
    <message>
        <source>Length added to the height between header and rack manifold</source>
        <translation>在主管与机柜分集水器高差之外增加的长度</translation>
    </message>
    <message>
        <source>Length added to the way back of a reverse-return header</source>
        <translation>同程主管回程增加的长度</translation>
    </message>
    <message>
        <source>Length from the hose to the first path</source>
        <translation>从软管到第一条支路的长度</translation>
    </message>
    <message>
        <source>Length of each chassis hose</source>
        <translation>每根机箱软管的长度</translation>
    </message>
    <message>
        <source>Length of one tube run</source>
        <translation>每段连接管的长度</translation>
    </message>
    <message>
        <source>Length of passive scale-out cables</source>
        <translation>无源扩展线缆的长度</translation>
    </message>
    <message>
        <source>Length of the chassis manifold between two paths</source>
        <translation>机箱分集水器相邻支路间的长度</translation>
    </message>
    <message>
        <source>Let the pumps run</source>
        <translation>让泵运行</translation>
    </message>
    <message>
        <source>Lets the selected rack or module run by a CSV table of hours and utilisation</source>
        <translation>让所选机柜或模组按小时与利用率的 CSV 表运行</translation>
    </message>
    <message>
        <source>Lets two objects with all they hold change places</source>
        <translation>让两个对象连同其内容互换位置</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Life of a manifold</source>
        <translation>分集水器的寿命</translation>
    </message>
    <message>
        <source>Life of the coolant</source>
        <translation>冷却液的寿命</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Limit one more figure; it becomes a column of the list</source>
        <translation>再限定一项数据；它会成为列表中的一列</translation>
    </message>
    <message>
        <source>Limit per module</source>
        <translation>单模组限值</translation>
    </message>
    <message>
        <source>Limits of the rack, the nearest first</source>
        <translation>机柜限值，最近者在前</translation>
    </message>
    <message>
        <source>Link P carries sixteen lanes: PCI Express 3 to 5 for 1.x, 5 and 6 for revision 2.0. Other protocols are allowed and not asked about.</source>
        <translation>链路 P 有十六条通道：1.x 为 PCI Express 3 至 5，2.0 版为 5 和 6。其他协议允许，不作检查。</translation>
    </message>
    <message>
        <source>Link maps, MODULE_ID and the reference cooling loops are drawn for two rows of four.</source>
        <translation>链路图、MODULE_ID 和参考冷却回路都按两排各四个绘制。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>互连</translation>
    </message>
    <message>
        <source>Links needed per module</source>
        <translation>每模组所需链路数</translation>
    </message>
    <message>
        <source>Links of the 11-port map</source>
        <translation>11 端口图的链路</translation>
    </message>
    <message>
        <source>Links of the 6-port mesh</source>
        <translation>6 端口网格的链路</translation>
    </message>
    <message>
        <source>Links of the 8-port mesh</source>
        <translation>8 端口网格的链路</translation>
    </message>
    <message>
        <source>Links of the chordal ring</source>
        <translation>弦环的链路</translation>
    </message>
    <message>
        <source>Links of the combined map</source>
        <translation>组合图的链路</translation>
    </message>
    <message>
        <source>Links of the fully connected map</source>
        <translation>全互连图的链路</translation>
    </message>
    <message>
        <source>Links over switches</source>
        <translation>经交换机的链路</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>Liquid chassis and a CDU</source>
        <translation>液冷机箱和 CDU</translation>
    </message>
    <message>
        <source>Liquid chassis without a CDU</source>
        <translation>没有 CDU 的液冷机箱</translation>
    </message>
    <message>
        <source>Liquid cooling</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>Liquid heat fraction</source>
        <translation>液冷热量比例</translation>
    </message>
    <message>
        <source>Liquid-cooled chassis are connected</source>
        <translation>液冷机箱已连接</translation>
    </message>
    <message>
        <source>Liquid-cooled racks are on a loop</source>
        <translation>液冷机柜接在回路上</translation>
    </message>
    <message>
        <source>Listed are copper, brass below 15 % zinc, most stainless steels, titanium, EPDM, FKM, FEP, PTFE, PP, HDPE and PEEK. Another one is not forbidden, but inhibitors are not made for it; aluminium beside copper corrodes. Asked of couplings, hoses and manifolds: plates and CDUs do not state what is wetted.</source>
        <translation>清单列有铜、含锌低于 15 % 的黄铜、多数不锈钢、钛、EPDM、FKM、FEP、PTFE、PP、HDPE 和 PEEK。其他材料并未禁止，但缓蚀剂不是为其配制的；铝与铜同处会腐蚀。检查接头、软管和分集水器：冷板和 CDU 未说明接液材料。</translation>
    </message>
    <message>
        <source>Listed for one 4 U unit.</source>
        <translation>为一台 4 U 机组所标明。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>之后负载</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>之前负载</translation>
    </message>
    <message>
        <source>Load fraction</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Load of a pair of rails</source>
        <translation>一对导轨的承载</translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation>地面荷载</translation>
    </message>
    <message>
        <source>Load step</source>
        <translation>负载阶跃</translation>
    </message>
    <message>
        <source>Load with one feed lost</source>
        <translation>失去一路供电时的负载</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Loading of the feeds, normal and with the other one lost</source>
        <translation>供电路负载率：正常与另一路失电</translation>
    </message>
    <message>
        <source>Loading of the rest</source>
        <translation>其余部分的负载率</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Loop it happens to</source>
        <translation>发生的回路</translation>
    </message>
    <message>
        <source>Loop paths</source>
        <translation>回路路径</translation>
    </message>
    <message>
        <source>Loop {id}</source>
        <translation>回路 {id}</translation>
    </message>
    <message>
        <source>Loop {loop}: {error}</source>
        <translation>回路 {loop}：{error}</translation>
    </message>
    <message>
        <source>Loop {name} has no CDU: nothing pumps</source>
        <translation>回路 {name} 没有 CDU：无泵驱动</translation>
    </message>
    <message>
        <source>Loop {name} serves no chassis with liquid-cooled modules</source>
        <translation>回路 {name} 未服务任何带液冷模组的机箱</translation>
    </message>
    <message>
        <source>Loop Δp</source>
        <translation>回路压差</translation>
    </message>
    <message>
        <source>Loop-back cables between ports 4 and 6 are not part of the design.</source>
        <translation>端口 4 与 6 之间的回环线缆不属于设计。</translation>
    </message>
    <message>
        <source>Loops have a CDU whose pumps run</source>
        <translation>回路有 CDU 且泵在运行</translation>
    </message>
    <message>
        <source>Loops serve liquid-cooled chassis</source>
        <translation>回路服务于液冷机箱</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>损耗预算</translation>
    </message>
    <message>
        <source>Loss in own supplies</source>
        <translation>自带电源损耗</translation>
    </message>
    <message>
        <source>Loss in shelf {address}</source>
        <translation>电源框 {address} 损耗</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>Lower end of the OAI liquid cooling guidelines, about 12 K rise with PG25.</source>
        <translation>OAI 液冷指南的下限，PG25 温升约 12 K。</translation>
    </message>
    <message>
        <source>Lower the supply as far as facility water allows</source>
        <translation>在一次侧水允许的范围内降低供液</translation>
    </message>
    <message>
        <source>Lower the supply by what the return is too warm</source>
        <translation>把供液降低回液超出的度数</translation>
    </message>
    <message>
        <source>Lower the supply, as far as facility water allows</source>
        <translation>降低供液温度，以一次侧水允许为限</translation>
    </message>
    <message>
        <source>Lowest pressure</source>
        <translation>最低压力</translation>
    </message>
    <message>
        <source>Lowest pressure above ambient</source>
        <translation>最低压力高于环境压力</translation>
    </message>
    <message>
        <source>Lowest unit</source>
        <translation>最低单元</translation>
    </message>
    <message>
        <source>Lowest voltage</source>
        <translation>最低电压</translation>
    </message>
    <message>
        <source>Lowest voltage, 12 V class</source>
        <translation>最低电压，12 V 类</translation>
    </message>
    <message>
        <source>Lowest voltage, 48 V class</source>
        <translation>最低电压，48 V 类</translation>
    </message>
    <message>
        <source>MI300X (2.0) on a UBB 1.5</source>
        <translation>UBB 1.5 上的 MI300X（2.0）</translation>
    </message>
    <message>
        <source>MI300X (2.0) on a UBB 2.0</source>
        <translation>UBB 2.0 上的 MI300X（2.0）</translation>
    </message>
    <message>
        <source>MI300X (675 W to liquid) on a plate of 1000 W</source>
        <translation>1000 W 冷板上的 MI300X（675 W 进入液体）</translation>
    </message>
    <message>
        <source>MI300X (750 W)</source>
        <translation>MI300X（750 W）</translation>
    </message>
    <message>
        <source>MI300X board in an MX1 chassis</source>
        <translation>MX1 机箱中的 MI300X 基板</translation>
    </message>
    <message>
        <source>MI300X on the MI300X board</source>
        <translation>MI300X 基板上的 MI300X</translation>
    </message>
    <message>
        <source>MI300X with 26 K of margin at 675 W (17 s)</source>
        <translation>675 W 的 MI300X，裕量 26 K（17 s）</translation>
    </message>
    <message>
        <source>MI300X with 45 °C at the second plate</source>
        <translation>MI300X 的第二块冷板处 45 °C</translation>
    </message>
    <message>
        <source>MI300X with 750 W</source>
        <translation>750 W 的 MI300X</translation>
    </message>
    <message>
        <source>MI300X with 750 W at 43 V</source>
        <translation>43 V 下 750 W 的 MI300X</translation>
    </message>
    <message>
        <source>MI300X with 750 W at 49 V</source>
        <translation>49 V 下 750 W 的 MI300X</translation>
    </message>
    <message>
        <source>MI300X with 750 W in air</source>
        <translation>风冷 750 W 的 MI300X</translation>
    </message>
    <message>
        <source>MI300X with 750 W on a UBB 2.0 of 1000 W a site</source>
        <translation>每位 1000 W 的 UBB 2.0 上 750 W 的 MI300X</translation>
    </message>
    <message>
        <source>MI355X (1260 W to liquid) on a plate of 1000 W</source>
        <translation>1000 W 冷板上的 MI355X（1260 W 进入液体）</translation>
    </message>
    <message>
        <source>MI355X (43 °C) with 47 °C at the second plate</source>
        <translation>MI355X（43 °C）的第二块冷板处 47 °C</translation>
    </message>
    <message>
        <source>MI355X on the MI300X board</source>
        <translation>MI300X 基板上的 MI355X</translation>
    </message>
    <message>
        <source>MI355X with 1400 W</source>
        <translation>1400 W 的 MI355X</translation>
    </message>
    <message>
        <source>MI355X with 1400 W at 44 V (32 A)</source>
        <translation>44 V 下 1400 W 的 MI355X（32 A）</translation>
    </message>
    <message>
        <source>MI355X with 1400 W on a UBB 2.0 of 1000 W a site</source>
        <translation>每位 1000 W 的 UBB 2.0 上 1400 W 的 MI355X</translation>
    </message>
    <message>
        <source>MI355X with 20 K of margin at 1260 W (7 s)</source>
        <translation>1260 W 的 MI355X，裕量 20 K（7 s）</translation>
    </message>
    <message>
        <source>MLPerf system power and description (JSON)</source>
        <translation>MLPerf 系统功率与描述(JSON)</translation>
    </message>
    <message>
        <source>MLU290 with 1.47 kg</source>
        <translation>1.47 kg 的 MLU290</translation>
    </message>
    <message>
        <source>MODULE_ID</source>
        <translation>MODULE_ID</translation>
    </message>
    <message>
        <source>MODULE_ID follows the place, and links, series cooling and shadowed air follow MODULE_ID: row A to the host is 0, 3, 4, 7, row B to the ports 1, 2, 5, 6.</source>
        <translation>MODULE_ID 由位置而定，链路、串联冷却和气流遮挡又由 MODULE_ID 而定：靠主机的 A 排为 0、3、4、7，靠端口的 B 排为 1、2、5、6。</translation>
    </message>
    <message>
        <source>MODULE_ID is strapped by the board, one a site, and decides link routing and cooling path.</source>
        <translation>MODULE_ID 由基板按模组位逐一设定，决定链路走向和冷却路径。</translation>
    </message>
    <message>
        <source>MX1 (35 °C) in a room of 27 °C</source>
        <translation>MX1（35 °C）处于 27 °C 的机房</translation>
    </message>
    <message>
        <source>MX1 (35 °C) in a room of 38 °C</source>
        <translation>MX1（35 °C）处于 38 °C 的机房</translation>
    </message>
    <message>
        <source>MX1 (450 W) with modules of 350 W</source>
        <translation>MX1（450 W）装 350 W 模组</translation>
    </message>
    <message>
        <source>MX1 (450 W) with modules of 600 W</source>
        <translation>MX1（450 W）装 600 W 模组</translation>
    </message>
    <message>
        <source>MX1 with eight modules of 350 W (4.4 kW of 5.2)</source>
        <translation>MX1 带八个 350 W 模组（5.2 kW 中用 4.4 kW）</translation>
    </message>
    <message>
        <source>MX1 with eight modules of 600 W (6.4 kW of 5.2)</source>
        <translation>MX1 带八个 600 W 模组（5.2 kW 中用 6.4 kW）</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Made: {label}</source>
        <translation>已生成:{label}</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>分集水器</translation>
    </message>
    <message>
        <source>Manifold connection sizes</source>
        <translation>分集水器连接尺寸</translation>
    </message>
    <message>
        <source>Manifold operating temperature</source>
        <translation>分集水器工作温度</translation>
    </message>
    <message>
        <source>Manifold ports at the pitch of the rack</source>
        <translation>分集水器接口间距与机柜单元一致</translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation>分集水器压力</translation>
    </message>
    <message>
        <source>Manifold temperature within 17 to 65 °C</source>
        <translation>分集水器温度在 17 至 65 °C 内</translation>
    </message>
    <message>
        <source>Manifold velocity</source>
        <translation>分集水器流速</translation>
    </message>
    <message>
        <source>Manifold, hoses with their bend radius and couplings stand behind the chassis.</source>
        <translation>分集水器、带弯曲半径的软管和接头都位于机箱后方。</translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation>分集水器</translation>
    </message>
    <message>
        <source>Manifolds are for 10 years in service after up to 5 on the shelf, PG25 for about 5 (guide to PG25, §7.1): beyond, plan the exchange.</source>
        <translation>分集水器存放不超过 5 年后可用 10 年，PG25 约 5 年（PG25 指南 §7.1）：超过则须规划更换。</translation>
    </message>
    <message>
        <source>Manifolds, hoses and doors need the depth behind the equipment.</source>
        <translation>设备后方的深度要留给分集水器、软管和柜门。</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>裕量</translation>
    </message>
    <message>
        <source>Margin to case limit</source>
        <translation>壳温裕量</translation>
    </message>
    <message>
        <source>Margins that weak figures decide</source>
        <translation>由低可信数据决定的裕量</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Mass of a baseboard without modules</source>
        <translation>不含模组的基板质量</translation>
    </message>
    <message>
        <source>Mass of a battery shelf</source>
        <translation>电池框质量</translation>
    </message>
    <message>
        <source>Mass of a chassis without boards and modules</source>
        <translation>不含基板和模组的机箱质量</translation>
    </message>
    <message>
        <source>Mass of a module with heatsink or cold plate</source>
        <translation>带散热器或冷板的模组质量</translation>
    </message>
    <message>
        <source>Mass of a power shelf with its supplies</source>
        <translation>含电源模块的电源框质量</translation>
    </message>
    <message>
        <source>Mass of a rack manifold with hoses, wet</source>
        <translation>含软管的机柜分集水器质量（充液）</translation>
    </message>
    <message>
        <source>Mass of a switch or host node</source>
        <translation>交换机或主机节点质量</translation>
    </message>
    <message>
        <source>Mass of an in-rack CDU, wet</source>
        <translation>机柜内 CDU 质量（充液）</translation>
    </message>
    <message>
        <source>Mass of module with heatsink v1.x</source>
        <translation>v1.x 带散热器模组的质量</translation>
    </message>
    <message>
        <source>Mass on one pair of support rails</source>
        <translation>一对支撑导轨上的质量</translation>
    </message>
    <message>
        <source>Mass with heatsink</source>
        <translation>带散热器质量</translation>
    </message>
    <message>
        <source>Mate cycles</source>
        <translation>插拔次数</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Material limits</source>
        <translation>材料限制</translation>
    </message>
    <message>
        <source>Max TDP r2.0</source>
        <translation>r2.0 最大 TDP</translation>
    </message>
    <message>
        <source>Max TDP v1.x, 12 V</source>
        <translation>v1.x 最大 TDP，12 V</translation>
    </message>
    <message>
        <source>Max TDP v1.x, 48/54 V</source>
        <translation>v1.x 最大 TDP，48/54 V</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Maximum ambient temperature</source>
        <translation>最高环境温度</translation>
    </message>
    <message>
        <source>Maximum board power</source>
        <translation>基板最大功率</translation>
    </message>
    <message>
        <source>Maximum busbar voltage</source>
        <translation>母线最高电压</translation>
    </message>
    <message>
        <source>Maximum case temperature</source>
        <translation>最高壳温</translation>
    </message>
    <message>
        <source>Maximum coolant inlet temperature</source>
        <translation>冷却液最高入口温度</translation>
    </message>
    <message>
        <source>Maximum flow</source>
        <translation>最大流量</translation>
    </message>
    <message>
        <source>Maximum head</source>
        <translation>最大扬程</translation>
    </message>
    <message>
        <source>Maximum input current</source>
        <translation>最大输入电流</translation>
    </message>
    <message>
        <source>Maximum junction temperature</source>
        <translation>最高结温</translation>
    </message>
    <message>
        <source>Maximum pH</source>
        <translation>最高 pH</translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>Maximum power per OAM</source>
        <translation>每个 OAM 最大功率</translation>
    </message>
    <message>
        <source>Maximum pressure</source>
        <translation>最大压力</translation>
    </message>
    <message>
        <source>Maximum secondary pressure</source>
        <translation>二次侧最大压力</translation>
    </message>
    <message>
        <source>Maximum secondary supply temperature</source>
        <translation>二次侧最高供液温度</translation>
    </message>
    <message>
        <source>Maximum speed</source>
        <translation>最高转速</translation>
    </message>
    <message>
        <source>Maximum supply voltage</source>
        <translation>最高供电电压</translation>
    </message>
    <message>
        <source>Maximum temperature</source>
        <translation>最高温度</translation>
    </message>
    <message>
        <source>Maximum use temperature</source>
        <translation>最高使用温度</translation>
    </message>
    <message>
        <source>Maximum velocity</source>
        <translation>最大流速</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>机械</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>可信度中</translation>
    </message>
    <message>
        <source>Medium or high</source>
        <translation>中或高</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>显存容量</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>显存类型</translation>
    </message>
    <message>
        <source>Mesh inline</source>
        <translation>主路过滤精度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>Middle CDU-side size of the rack manifold guidelines.</source>
        <translation>机柜分集水器指南中 CDU 侧的中间规格。</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Minimum bend radius</source>
        <translation>最小弯曲半径</translation>
    </message>
    <message>
        <source>Minimum busbar voltage</source>
        <translation>母线最低电压</translation>
    </message>
    <message>
        <source>Minimum pH</source>
        <translation>最低 pH</translation>
    </message>
    <message>
        <source>Minimum power</source>
        <translation>最小功率</translation>
    </message>
    <message>
        <source>Minimum secondary supply temperature</source>
        <translation>二次侧最低供液温度</translation>
    </message>
    <message>
        <source>Minimum speed</source>
        <translation>最低转速</translation>
    </message>
    <message>
        <source>Minimum supply voltage</source>
        <translation>最低供电电压</translation>
    </message>
    <message>
        <source>Minimum temperature</source>
        <translation>最低温度</translation>
    </message>
    <message>
        <source>Minimum use temperature</source>
        <translation>最低使用温度</translation>
    </message>
    <message>
        <source>Minor loss from the hose to the first path</source>
        <translation>从软管到第一条支路的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of each chassis hose</source>
        <translation>每根机箱软管的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of each hose at a CDU</source>
        <translation>CDU 每根软管的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of each take-off</source>
        <translation>每个引出支管的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of one tube run</source>
        <translation>每段连接管的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of the chassis manifold at each path</source>
        <translation>机箱分集水器在每条支路处的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of the header at each rack</source>
        <translation>主管在每个机柜处的局部阻力</translation>
    </message>
    <message>
        <source>Minor loss of the rack manifold at each port</source>
        <translation>机柜分集水器在每个接口处的局部阻力</translation>
    </message>
    <message>
        <source>Mirror Mezz connectors come for 5 and 8 mm; a wrong pair does not mate, or leaves the stiffener on the board. A board that names its modules has settled this.</source>
        <translation>Mirror Mezz 连接器有 5 mm 和 8 mm 两种；配错则无法对插，或使加强板压在基板上。列明适配模组的基板已解决此问题。</translation>
    </message>
    <message>
        <source>Mirror Mezz of v1.0 carries 56 Gbit/s PAM4 a lane, Mirror Mezz Pro from v1.5 on 112. Asked only of modules whose lane rate is published.</source>
        <translation>v1.0 的 Mirror Mezz 每通道承载 56 Gbit/s PAM4，自 v1.5 起的 Mirror Mezz Pro 为 112。仅检查已公布通道速率的模组。</translation>
    </message>
    <message>
        <source>Mo&amp;dule</source>
        <translation>模组(&amp;D)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>Module PCB outline r2.0</source>
        <translation>r2.0 模组 PCB 外形</translation>
    </message>
    <message>
        <source>Module PCB outline v1.x</source>
        <translation>v1.x 模组 PCB 外形</translation>
    </message>
    <message>
        <source>Module and baseboard are of one OAM generation</source>
        <translation>模组与基板属同一代 OAM</translation>
    </message>
    <message>
        <source>Module and baseboard have one stack height</source>
        <translation>模组与基板的对插高度一致</translation>
    </message>
    <message>
        <source>Module fastening</source>
        <translation>模组的固定</translation>
    </message>
    <message>
        <source>Module flow</source>
        <translation>模组流量</translation>
    </message>
    <message>
        <source>Module made for the chassis' cooling</source>
        <translation>模组适用于机箱的冷却方式</translation>
    </message>
    <message>
        <source>Module of 102 by 165 mm</source>
        <translation>102 × 165 mm 的模组</translation>
    </message>
    <message>
        <source>Module of 102 by 170 mm</source>
        <translation>102 × 170 mm 的模组</translation>
    </message>
    <message>
        <source>Module of 5 mm on a board of 5 mm</source>
        <translation>5 mm 模组配 5 mm 基板</translation>
    </message>
    <message>
        <source>Module of 8 mm on a board of 5 mm</source>
        <translation>8 mm 模组配 5 mm 基板</translation>
    </message>
    <message>
        <source>Module of generation 1.x that is 170 mm long</source>
        <translation>长 170 mm 的 1.x 代模组</translation>
    </message>
    <message>
        <source>Module of revision 2.0 that is 165 mm long</source>
        <translation>长 165 mm 的 2.0 版模组</translation>
    </message>
    <message>
        <source>Module outline of generation 1.x</source>
        <translation>1.x 代模组外形</translation>
    </message>
    <message>
        <source>Module outline of revision 2.0</source>
        <translation>2.0 版模组外形</translation>
    </message>
    <message>
        <source>Module power</source>
        <translation>模组功率</translation>
    </message>
    <message>
        <source>Module power the maximum was quoted for</source>
        <translation>最大功率对应的模组功率</translation>
    </message>
    <message>
        <source>Module power within what the chassis is made for</source>
        <translation>模组功率不超过机箱的设计值</translation>
    </message>
    <message>
        <source>Module power within what the site provides</source>
        <translation>模组功率不超过模组位的供电能力</translation>
    </message>
    <message>
        <source>Module power, OAM 1.x at 12 V</source>
        <translation>模组功率，12 V 的 OAM 1.x</translation>
    </message>
    <message>
        <source>Module power, OAM 1.x at 48/54 V</source>
        <translation>模组功率，48/54 V 的 OAM 1.x</translation>
    </message>
    <message>
        <source>Module power, OAM r2.0</source>
        <translation>模组功率，OAM r2.0</translation>
    </message>
    <message>
        <source>Module with eight ports</source>
        <translation>有八个端口的模组</translation>
    </message>
    <message>
        <source>Module with heatsink up to 2 kg</source>
        <translation>带散热器的模组不超过 2 kg</translation>
    </message>
    <message>
        <source>Module with seven ports</source>
        <translation>有七个端口的模组</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>Modules are made to run in it without throttling.</source>
        <translation>模组在此温度下运行而不降频。</translation>
    </message>
    <message>
        <source>Modules by the time they take to their limit</source>
        <translation>按达到限值的时间排列的模组</translation>
    </message>
    <message>
        <source>Modules stand 1 mm apart in a keep-out drawn for this outline; half of that is allowed. Asked only of modules whose outline is published.</source>
        <translation>模组彼此相距 1 mm，禁布区即按此外形绘制；允许用掉其中一半。仅检查已公布外形的模组。</translation>
    </message>
    <message>
        <source>Modules without flow reach their limit in seconds.</source>
        <translation>没有流量的模组数秒内就到限值。</translation>
    </message>
    <message>
        <source>More means little flow, a thick interface or a plate that is not made for the module: at 700 W every 0.01 K/W costs 7 K.</source>
        <translation>热阻更大意味着流量小、界面厚或冷板不是为该模组而做：700 W 时每 0.01 K/W 多 7 K。</translation>
    </message>
    <message>
        <source>Most makers publish the TDP only; nodes are quoted with about 80 % of nameplate in use.</source>
        <translation>多数厂商仅公布 TDP；节点实际使用约为铭牌功率的 80 %。</translation>
    </message>
    <message>
        <source>Most of the width of a module; not published.</source>
        <translation>约占模组宽度的大部分；未公布。</translation>
    </message>
    <message>
        <source>Mounting pressure</source>
        <translation>安装压力</translation>
    </message>
    <message>
        <source>Mounting set: slides or ears, screws</source>
        <translation>安装套件：滑轨或挂耳、螺钉</translation>
    </message>
    <message>
        <source>Mounting sets</source>
        <translation>安装套件</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move it to the lowest free units</source>
        <translation>移到最低的空闲单元</translation>
    </message>
    <message>
        <source>Move it to the right</source>
        <translation>向右移动</translation>
    </message>
    <message>
        <source>Move to {unit} {index}</source>
        <translation>移到 {unit} {index}</translation>
    </message>
    <message>
        <source>Move {count} objects</source>
        <translation>移动 {count} 个对象</translation>
    </message>
    <message>
        <source>Move {count} objects to {place}</source>
        <translation>移动 {count} 个对象到 {place}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Move {name} to {place}</source>
        <translation>将 {name} 移到 {place}</translation>
    </message>
    <message>
        <source>M{site} free</source>
        <translation>M{site} 空闲</translation>
    </message>
    <message>
        <source>M{site} gets {own:.2f} L/min, needs {limit:.2f}{guide}</source>
        <translation>M{site} 得到 {own:.2f} L/min，需要 {limit:.2f}{guide}</translation>
    </message>
    <message>
        <source>M{site} has a margin of {margin_k:.1f} K, resting on {names}; beyond doubt it is from {wanted_k:g} K</source>
        <translation>M{site} 的裕量为 {margin_k:.1f} K，依据{names}；{wanted_k:g} K 以上才无疑问</translation>
    </message>
    <message>
        <source>NOT RUN</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>NPSH required</source>
        <translation>必需汽蚀余量 NPSH</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name or document</source>
        <translation>名称或文档</translation>
    </message>
    <message>
        <source>Name or document *</source>
        <translation>名称或文档 *</translation>
    </message>
    <message>
        <source>Negative absolute or vapour pressure, heat without flow or sink, or a coolant outside its range of properties: the numbers are kept, but mean little.</source>
        <translation>绝对压力为负或低于蒸气压、有热量而无流量或无去处、冷却液超出物性范围：数字保留，但意义不大。</translation>
    </message>
    <message>
        <source>NetBox device and rack types (YAML)</source>
        <translation>NetBox 设备与机柜类型(YAML)</translation>
    </message>
    <message>
        <source>NetBox does not say what {file} is:</source>
        <translation>NetBox 未说明 {file} 是什么：</translation>
    </message>
    <message>
        <source>NetBox has no type for a part of kind {kind}</source>
        <translation>NetBox 没有适用于 {kind} 类部件的类型</translation>
    </message>
    <message>
        <source>NetBox type (*.yaml)</source>
        <translation>NetBox 类型 (*.yaml)</translation>
    </message>
    <message>
        <source>NetBox types (*.yaml *.yml);;All files (*)</source>
        <translation>NetBox 类型 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>新增检查项</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新建部件</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No answer was found: the flow through {name} does not settle.</source>
        <translation>未求得结果：流过 {name} 的流量不收敛。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>No answer: what is given would put {f1:.2g} bar across {name}. Check its bore and loss, and the flows given around it.</source>
        <translation>无结果：给定条件会在 {name} 上产生 {f1:.2g} bar 压差。请检查其内径和阻力，以及周围给定的流量。</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>没有板卡</translation>
    </message>
    <message>
        <source>No board states the capacitance that it gives a module.</source>
        <translation>没有基板说明给每个模组多少电容。</translation>
    </message>
    <message>
        <source>No breaker is stated for the site, so no loading of one can be given.</source>
        <translation>站点未标明断路器，因此无法给出其负载率。</translation>
    </message>
    <message>
        <source>No cold plate states its annual failure rate.</source>
        <translation>没有冷板说明其年失效率。</translation>
    </message>
    <message>
        <source>No coupling or manifold of the catalogue states how far it floats.</source>
        <translation>目录中没有接头或分集水器说明其浮动量。</translation>
    </message>
    <message>
        <source>No detection</source>
        <translation>没有检测</translation>
    </message>
    <message>
        <source>No faults: all {count} parts were read.</source>
        <translation>没有问题：全部 {count} 个部件均已读取。</translation>
    </message>
    <message>
        <source>No frost in a filled loop</source>
        <translation>已充注的回路不结冰</translation>
    </message>
    <message>
        <source>No limit of this rack is both known and loaded.</source>
        <translation>此机柜没有已知且有负载的限值。</translation>
    </message>
    <message>
        <source>No longer in the catalogue and not compared any more: {titles}.</source>
        <translation>已不在目录中，不再比较：{titles}。</translation>
    </message>
    <message>
        <source>No maker publishes one. 85 °C leaves 15 K below the 100 °C at which drivers report hotspot slowdown of comparable modules.</source>
        <translation>无厂商公布。85 °C 比同类模组驱动报告热点降频的 100 °C 低 15 K。</translation>
    </message>
    <message>
        <source>No module or board publishes its insertion loss; the length of passive cables that follows from it is checked by UBB-I03.</source>
        <translation>没有模组或基板公布其插入损耗；由此而来的无源线缆长度由 UBB-I03 检查。</translation>
    </message>
    <message>
        <source>No module publishes how high its die stands above the stiffener; plates are chosen by module, not by height.</source>
        <translation>没有模组公布其裸片高出加强板多少；冷板按模组选用，而非按高度。</translation>
    </message>
    <message>
        <source>No module's data sheet gives the thickness of its board, and nothing in a rack design depends on it.</source>
        <translation>没有模组的数据手册给出其 PCB 厚度，机柜设计也不依赖于它。</translation>
    </message>
    <message>
        <source>No overlap / no overfill</source>
        <translation>不重叠，不超高</translation>
    </message>
    <message>
        <source>No overlap and no overfill</source>
        <translation>不重叠，不超高</translation>
    </message>
    <message>
        <source>No overlap on the floor</source>
        <translation>地面上互不重叠</translation>
    </message>
    <message>
        <source>No part matches. Remove a filter or a word.</source>
        <translation>没有匹配的部件。请去掉一个筛选条件或词语。</translation>
    </message>
    <message>
        <source>No part matches: clear the filters.</source>
        <translation>没有匹配的部件：请清除筛选。</translation>
    </message>
    <message>
        <source>No part matches: {ways}.</source>
        <translation>没有匹配的部件：请{ways}。</translation>
    </message>
    <message>
        <source>No plate, heatsink or module states its mounting pressure.</source>
        <translation>没有冷板、散热器或模组说明其安装压力。</translation>
    </message>
    <message>
        <source>No power shelf</source>
        <translation>没有电源框</translation>
    </message>
    <message>
        <source>No power shelf feeds the busbar of {rack}: drag one from the catalogue into the rack.</source>
        <translation>没有电源框为 {rack} 的母线供电：请从目录拖一个到机柜中。</translation>
    </message>
    <message>
        <source>No product publishes its hole pattern or screws; they follow from the outline, which OAM-M01 checks.</source>
        <translation>没有产品公布其孔位或螺钉；它们由外形决定，外形由 OAM-M01 检查。</translation>
    </message>
    <message>
        <source>No product publishes the part number of its connectors; generation and stack height, which follow from it, are checked by OAM-M03, OAM-M04 and OAM-M11.</source>
        <translation>没有产品公布其连接器料号；由此决定的代次和对插高度由 OAM-M03、OAM-M04 和 OAM-M11 检查。</translation>
    </message>
    <message>
        <source>No product's data sheet gives the gaps between its modules; the text is a working group's deck.</source>
        <translation>没有产品的数据手册给出模组间距；该文本是工作组的演示稿。</translation>
    </message>
    <message>
        <source>No public figure of a rack's busbar exists; an example, for both poles alike.</source>
        <translation>机柜母线无公开数据；此为示例，两极相同。</translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation>没有最近的设计</translation>
    </message>
    <message>
        <source>No rule holds all these words.</source>
        <translation>没有规则包含全部这些词语。</translation>
    </message>
    <message>
        <source>No rule needs attention.</source>
        <translation>没有需要关注的规则。</translation>
    </message>
    <message>
        <source>No text was found that can be cited for the supply classes.</source>
        <translation>没有找到可引用的供液级别文本。</translation>
    </message>
    <message>
        <source>No vent at the top of the manifolds</source>
        <translation>分集水器顶部没有排气口</translation>
    </message>
    <message>
        <source>No wet coupling above a power shelf</source>
        <translation>电源框上方没有湿接头</translation>
    </message>
    <message>
        <source>No-load loss over the whole at half of a rating, for distribution transformers of current efficiency classes; the site's own is not known.</source>
        <translation>现行能效等级配电变压器在半载时空载损耗占总损耗的比例；站点自身的变压器未知。</translation>
    </message>
    <message>
        <source>Nominal busbar voltage</source>
        <translation>母线标称电压</translation>
    </message>
    <message>
        <source>Nominal supply voltage</source>
        <translation>标称供电电压</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal factor</source>
        <translation>正常系数</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Not evaluated yet: the figures follow in a moment.</source>
        <translation>尚未计算：数据稍后给出。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not placeable: {only_reference}.</source>
        <translation>不可放置：{only_reference}。</translation>
    </message>
    <message>
        <source>Not placeable: {why}</source>
        <translation>不可放置：{why}</translation>
    </message>
    <message>
        <source>Not published for most systems; a net 8 U chassis is listed with 75 kg.</source>
        <translation>多数系统未公布；一台 8 U 净机箱标明 75 kg。</translation>
    </message>
    <message>
        <source>Not published; 0.8 kg of copper.</source>
        <translation>未公布；0.8 kg 铜。</translation>
    </message>
    <message>
        <source>Not published; 48 V to 12 V and the regulators of the host. Part of the chassis' own power.</source>
        <translation>未公布；48 V 至 12 V 变换以及主机的稳压器。为机箱自身功率的一部分。</translation>
    </message>
    <message>
        <source>Not published; a board of 585 x 417 x 3.2 mm with stiffener and connectors.</source>
        <translation>未公布；585 x 417 x 3.2 mm 的板，含加强板和连接器。</translation>
    </message>
    <message>
        <source>Not published; a plate of the size of a module.</source>
        <translation>未公布；按一块模组大小的冷板。</translation>
    </message>
    <message>
        <source>Not published; copper conducts 16 % less than at 20 °C.</source>
        <translation>未公布；铜的电导率比 20 °C 时低 16 %。</translation>
    </message>
    <message>
        <source>Not published; fans of air-cooled eight-module systems take about 15 % of their power, of liquid-cooled ones less. Part of the chassis' own power.</source>
        <translation>未公布；风冷八模组系统的风扇约占其功率的 15 %，液冷系统更少。为机箱自身功率的一部分。</translation>
    </message>
    <message>
        <source>Not published; hosts idle at a third of their power and fans slow down, NICs and conversion hardly change.</source>
        <translation>未公布；主机空闲功率为三分之一，风扇降速，网卡和电源变换几乎不变。</translation>
    </message>
    <message>
        <source>Not published; lid, package and the board under them. Together with the plate about 19 s for 30 K at 675 W without flow.</source>
        <translation>未公布；盖板、封装及其下的电路板。连同冷板，675 W 无流量时升温 30 K 约需 19 s。</translation>
    </message>
    <message>
        <source>Not published; small close-coupled pumps have little inertia.</source>
        <translation>未公布；小型直联泵惯量很小。</translation>
    </message>
    <message>
        <source>Not published; two stages from 48 V to below 1 V, each of about 95 %. Part of the TDP, so it splits the module's power and adds nothing to it.</source>
        <translation>未公布；从 48 V 到 1 V 以下两级变换，每级约 95 %。属于 TDP 的一部分，因此只拆分模组功率，不额外增加。</translation>
    </message>
    <message>
        <source>Not saved to a file</source>
        <translation>尚未保存到文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing boils and all heat finds its way out</source>
        <translation>无沸腾，热量全部有去处</translation>
    </message>
    <message>
        <source>Nothing draws from the busbar of {rack}: place a chassis in the rack.</source>
        <translation>没有设备从 {rack} 的母线取电：请在机柜中放置机箱。</translation>
    </message>
    <message>
        <source>Nothing gives a pressure around {name}: that part of the loop has no expansion vessel.</source>
        <translation>{name} 周围没有压力基准：该部分回路没有膨胀罐。</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>Nothing in this rack can be lost: it has no supplies of its own and no shelf.</source>
        <translation>此机柜没有可失去的：既无自带电源也无电源框。</translation>
    </message>
    <message>
        <source>Nothing in {rack} takes AC: place a power shelf or a chassis with supplies of its own.</source>
        <translation>{rack} 中没有取用交流电的设备：请放置电源框或自带电源的机箱。</translation>
    </message>
    <message>
        <source>Nothing is missing. Empty fields stay unknown.</source>
        <translation>没有缺项。空字段保持未知。</translation>
    </message>
    <message>
        <source>Nothing is selected: these are the figures and conditions of the whole design.</source>
        <translation>未选择任何对象：以下是整个设计的数据与条件。</translation>
    </message>
    <message>
        <source>Nothing to order yet. Place a rack, then chassis, boards and modules.</source>
        <translation>尚无可订购的内容。请先放置机柜，再放置机箱、板卡和模组。</translation>
    </message>
    <message>
        <source>Nothing to paste: copy an object first.</source>
        <translation>没有可粘贴的内容：请先复制一个对象。</translation>
    </message>
    <message>
        <source>Nothing to report among the checks shown. Passed checks are behind “Passed”.</source>
        <translation>所示检查中没有问题。已通过的检查见“已通过”。</translation>
    </message>
    <message>
        <source>Nothing to report here; {rules} in the whole design.</source>
        <translation>此处没有问题；整个设计中{rules}。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported; the design is as it was.</source>
        <translation>未导入任何内容；设计保持原样。</translation>
    </message>
    <message>
        <source>Nothing was opened; the design on screen is untouched.</source>
        <translation>未打开任何文件；屏幕上的设计保持不变。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>规则参数</translation>
    </message>
    <message>
        <source>OAM 1.x at 12 V provides for</source>
        <translation>12 V 的 OAM 1.x 可供</translation>
    </message>
    <message>
        <source>OAM 1.x at 48/54 V provides for</source>
        <translation>48/54 V 的 OAM 1.x 可供</translation>
    </message>
    <message>
        <source>OAM SerDes ports</source>
        <translation>OAM SerDes 端口数</translation>
    </message>
    <message>
        <source>OAM generation</source>
        <translation>OAM 代次</translation>
    </message>
    <message>
        <source>OAM r2.0 provides for</source>
        <translation>OAM r2.0 可供</translation>
    </message>
    <message>
        <source>OAM reference cold plate, OAI LC guideline</source>
        <translation>OAM 参考冷板，OAI 液冷指南</translation>
    </message>
    <message>
        <source>OAM sites</source>
        <translation>OAM 位置数</translation>
    </message>
    <message>
        <source>OAM specification</source>
        <translation>OAM 规范</translation>
    </message>
    <message>
        <source>OCP</source>
        <translation>OCP</translation>
    </message>
    <message>
        <source>OCP rating convention.</source>
        <translation>OCP 额定约定。</translation>
    </message>
    <message>
        <source>OCP test and validation results (JSON lines)</source>
        <translation>OCP 测试与验证结果(JSON 行)</translation>
    </message>
    <message>
        <source>OCP vertical manifold (3 ×)</source>
        <translation>OCP 立式分集水器（3 ×）</translation>
    </message>
    <message>
        <source>OCP white paper</source>
        <translation>OCP 白皮书</translation>
    </message>
    <message>
        <source>OCP white paper, 2023</source>
        <translation>OCP 白皮书，2023 年</translation>
    </message>
    <message>
        <source>OCP white paper, 2024</source>
        <translation>OCP 白皮书，2024 年</translation>
    </message>
    <message>
        <source>OCP, 19 September 2023</source>
        <translation>OCP，2023 年 9 月 19 日</translation>
    </message>
    <message>
        <source>OCP, 2026</source>
        <translation>OCP，2026 年</translation>
    </message>
    <message>
        <source>OCP, 23 February 2022</source>
        <translation>OCP，2022 年 2 月 23 日</translation>
    </message>
    <message>
        <source>OCP, 3 March 2023</source>
        <translation>OCP，2023 年 3 月 3 日</translation>
    </message>
    <message>
        <source>OCP, 4 June 2024</source>
        <translation>OCP，2024 年 6 月 4 日</translation>
    </message>
    <message>
        <source>OCP, 4 September 2020</source>
        <translation>OCP，2020 年 9 月 4 日</translation>
    </message>
    <message>
        <source>OCP, 9 October 2019</source>
        <translation>OCP，2019 年 10 月 9 日</translation>
    </message>
    <message>
        <source>OCP, Meta and CoolIT</source>
        <translation>OCP、Meta 和 CoolIT</translation>
    </message>
    <message>
        <source>OCP, Meta, revision 1.3</source>
        <translation>OCP、Meta，修订 1.3</translation>
    </message>
    <message>
        <source>OCP, candidate of 25 July 2019</source>
        <translation>OCP，2019 年 7 月 25 日候选稿</translation>
    </message>
    <message>
        <source>OCP, draft of 3 March 2023; the final v1.0 of 19 September 2023 stands at the address</source>
        <translation>OCP，2023 年 3 月 3 日草案；链接处为 2023 年 9 月 19 日的正式 v1.0</translation>
    </message>
    <message>
        <source>OCP, read as of 23 October 2021; the final of 23 February 2022 stands at the address</source>
        <translation>OCP，所读为 2021 年 10 月 23 日版；链接处为 2022 年 2 月 23 日正式版</translation>
    </message>
    <message>
        <source>OCP, revision 0.3</source>
        <translation>OCP，修订 0.3</translation>
    </message>
    <message>
        <source>OCP, revision 1.0</source>
        <translation>OCP，修订 1.0</translation>
    </message>
    <message>
        <source>ORv3 blind-mate manifold</source>
        <translation>ORv3 盲插分集水器</translation>
    </message>
    <message>
        <source>ORv3 frame (Meta)</source>
        <translation>ORv3 机架（Meta）</translation>
    </message>
    <message>
        <source>ORv3 payload</source>
        <translation>ORv3 载重</translation>
    </message>
    <message>
        <source>ORv3 power shelf</source>
        <translation>ORv3 电源框</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Of breaker</source>
        <translation>占断路器</translation>
    </message>
    <message>
        <source>Of the excursion ladder (EDP) 2.0, 1.75, 1.5, 1.25 and 1.1 × TDP for 20 µs to 20 ms, capacitors cover the first; the others are held against what the shelves give for moments. Of shelves that state no such figure the last step is held against the rating.</source>
        <translation>短时功率冲击阶梯（EDP）为 2.0、1.75、1.5、1.25 和 1.1 × TDP，历时 20 µs 至 20 ms，第一级由电容承担；其余按电源框的短时能力检查。未标明短时能力的电源框，其最后一级按额定值检查。</translation>
    </message>
    <message>
        <source>On the bar of {rack}</source>
        <translation>{rack} 母线上</translation>
    </message>
    <message>
        <source>On the board each site is joined to three or four others; with sites left empty modules may not reach each other without scale-out cables.</source>
        <translation>板上每个位与另外三或四个相连；有空位时，不用扩展线缆模组可能互不相通。</translation>
    </message>
    <message>
        <source>On the loop</source>
        <translation>接入回路</translation>
    </message>
    <message>
        <source>On top of the cabinet.</source>
        <translation>位于柜体顶部。</translation>
    </message>
    <message>
        <source>One AC input of {address}</source>
        <translation>{address} 的一路交流输入</translation>
    </message>
    <message>
        <source>One OU of 48 mm takes 46.5 mm, two take 94.5 mm: 1.5 mm are left for sag and slide. The text is one operator's; power shelves have specifications of their own.</source>
        <translation>一个 48 mm 的 OU 容 46.5 mm，两个容 94.5 mm：留 1.5 mm 供下垂和滑动。此为一家运营商的规定；电源框另有规范。</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>One of two pumps runs</source>
        <translation>两台泵运行一台</translation>
    </message>
    <message>
        <source>One page back (Alt+Left)</source>
        <translation>后退一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>One page forward (Alt+Right)</source>
        <translation>前进一页 (Alt+Right)</translation>
    </message>
    <message>
        <source>One pump only</source>
        <translation>只有一台泵</translation>
    </message>
    <message>
        <source>One run before each plate of a path and one after the last; not published.</source>
        <translation>每条支路在每块冷板之前各一段，末块之后一段；未公布。</translation>
    </message>
    <message>
        <source>One supply class a board</source>
        <translation>一块基板只用一种供电类别</translation>
    </message>
    <message>
        <source>One supply of {address}</source>
        <translation>{address} 的一个电源模块</translation>
    </message>
    <message>
        <source>One unit, or to the next site</source>
        <translation>上移一个单元，或移到下一个位点</translation>
    </message>
    <message>
        <source>One unit, or to the site before</source>
        <translation>下移一个单元，或移到前一个位点</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Only plate and module store heat: a pause longer than that throttles. Pumps and their controls belong on backed power. Flow while pumps run down is left out; a run over time counts it.</source>
        <translation>只有冷板和模组蓄热：停流更久就会降频。泵及其控制应接后备电源。泵惰转时的流量未计入；瞬态计算会计入。</translation>
    </message>
    <message>
        <source>Only rules that the design breaks or cannot be checked against</source>
        <translation>仅显示设计违反或无法检查的规则</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只显示差异</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的设计(&amp;R)</translation>
    </message>
    <message>
        <source>Open Rack Wide</source>
        <translation>Open Rack Wide</translation>
    </message>
    <message>
        <source>Open Rack of 600 by 2286 mm</source>
        <translation>600 × 2286 mm 的 Open Rack</translation>
    </message>
    <message>
        <source>Open Rack of 706 mm width</source>
        <translation>宽 706 mm 的 Open Rack</translation>
    </message>
    <message>
        <source>Open Rack with 44.45 mm a unit</source>
        <translation>每单元 44.45 mm 的 Open Rack</translation>
    </message>
    <message>
        <source>Open Rack with 48 mm a unit</source>
        <translation>每单元 48 mm 的 Open Rack</translation>
    </message>
    <message>
        <source>Open Rack within its outline</source>
        <translation>Open Rack 不超出其外形</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>未解决的错误</translation>
    </message>
    <message>
        <source>Open rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Open rule {rule}</source>
        <translation>打开规则 {rule}</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>未解决的警告</translation>
    </message>
    <message>
        <source>OpenPAI cluster layout (YAML)</source>
        <translation>OpenPAI 集群布局(YAML)</translation>
    </message>
    <message>
        <source>OpenU</source>
        <translation>OpenU</translation>
    </message>
    <message>
        <source>Opens the rule in the usage guide</source>
        <translation>在使用指南中打开该规则</translation>
    </message>
    <message>
        <source>Opens the rule that keeps the part chosen in the catalogue from the selected place</source>
        <translation>打开阻止将目录中所选部件放到所选位置的规则</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Operating point in Redfish's terms (JSON)</source>
        <translation>Redfish 命名的运行点(JSON)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Operator's profile</source>
        <translation>运营方要求</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Orientation of rows</source>
        <translation>排的朝向</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Other value: {value}</source>
        <translation>其他数值：{value}</translation>
    </message>
    <message>
        <source>Outdoor air</source>
        <translation>室外空气</translation>
    </message>
    <message>
        <source>Outer diameter</source>
        <translation>外径</translation>
    </message>
    <message>
        <source>Outline and load of rails are checked against the frame's own figures by FIT-04 and RACK-05.</source>
        <translation>导轨的外形和载荷由 FIT-04 和 RACK-05 按机架自身数据检查。</translation>
    </message>
    <message>
        <source>Outline of a UBB 1.x</source>
        <translation>UBB 1.x 外形</translation>
    </message>
    <message>
        <source>Outline of a UBB 2.0</source>
        <translation>UBB 2.0 外形</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output current</source>
        <translation>输出电流</translation>
    </message>
    <message>
        <source>Output current of a shelf</source>
        <translation>电源框输出电流</translation>
    </message>
    <message>
        <source>Output voltage</source>
        <translation>输出电压</translation>
    </message>
    <message>
        <source>Over 40 units a port every 44.45 mm drifts 142 mm from units of 48 mm. Blind-mate ports do not meet at all; hoses get longer and cross.</source>
        <translation>每隔 44.45 mm 一个接口，40 个单元后与 48 mm 单元相差 142 mm。盲插接口根本对不上；软管会变长并交叉。</translation>
    </message>
    <message>
        <source>Overhead, above the racks.</source>
        <translation>架空，位于机柜上方。</translation>
    </message>
    <message>
        <source>Own supplies</source>
        <translation>自带电源</translation>
    </message>
    <message>
        <source>P&amp;ower</source>
        <translation>功率(&amp;O)</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>PCB thickness</source>
        <translation>PCB 厚度</translation>
    </message>
    <message>
        <source>PCIe 4.0 x16 on a module of revision 2.0</source>
        <translation>2.0 版模组上的 PCIe 4.0 x16</translation>
    </message>
    <message>
        <source>PCIe 5.0 x16 on a module of revision 2.0</source>
        <translation>2.0 版模组上的 PCIe 5.0 x16</translation>
    </message>
    <message>
        <source>PE_BIF host bifurcation</source>
        <translation>PE_BIF 主机拆分</translation>
    </message>
    <message>
        <source>PE_BIF {code} for {host_split} splits</source>
        <translation>PE_BIF {code}（{host_split}）拆分</translation>
    </message>
    <message>
        <source>PE_BIF[1:0] splits the sixteen lanes of link P: 00 is 1 x16, 01 is 2 x8, 10 is 4 x4. A module with fewer lanes leaves parts of the split without an end.</source>
        <translation>PE_BIF[1:0] 拆分链路 P 的十六条通道：00 为 1 x16，01 为 2 x8，10 为 4 x4。通道较少的模组会使部分拆分悬空。</translation>
    </message>
    <message>
        <source>PG25</source>
        <translation>PG25</translation>
    </message>
    <message>
        <source>PG25 composition</source>
        <translation>PG25 成分</translation>
    </message>
    <message>
        <source>PG25 freezes between -13 and -9 °C by its concentration; storage and transport count as much as operation.</source>
        <translation>PG25 按浓度在 -13 至 -9 °C 结冰；储存和运输与运行同样要计入。</translation>
    </message>
    <message>
        <source>PG25 fresh-fluid limits</source>
        <translation>PG25 新液限值</translation>
    </message>
    <message>
        <source>PG25 in a CDU for water</source>
        <translation>只适用水的 CDU 用 PG25</translation>
    </message>
    <message>
        <source>PG25 in a CDU for water and PG25</source>
        <translation>适用水和 PG25 的 CDU 用 PG25</translation>
    </message>
    <message>
        <source>PG25 in a room of 27 °C</source>
        <translation>PG25 处于 27 °C 的机房</translation>
    </message>
    <message>
        <source>PG25 in a store of -15 °C</source>
        <translation>PG25 处于 -15 °C 的仓库</translation>
    </message>
    <message>
        <source>PG25 in-service limits</source>
        <translation>PG25 在用限值</translation>
    </message>
    <message>
        <source>PG25 of 15 °C is twice as viscous as in operation: 10 to 14 % less flow at the same pressure. Friction is taken with the fourth root of the viscosity, the flow asked for from the heat at full power.</source>
        <translation>15 °C 的 PG25 黏度是运行时的两倍：同样压力下流量少 10 至 14 %。摩擦按黏度的四次方根取，所需流量按满功率热量取。</translation>
    </message>
    <message>
        <source>PG25 warms by 12 K at 1.25 and by 7.5 K at 2.0 L/min per kW; less flow makes hot cases, more costs pump power and couplings.</source>
        <translation>PG25 在 1.25 L/min per kW 时升温 12 K，2.0 时 7.5 K；流量小则壳温高，流量大则耗泵功和接头。</translation>
    </message>
    <message>
        <source>PSU count</source>
        <translation>PSU 数量</translation>
    </message>
    <message>
        <source>PSU rating</source>
        <translation>PSU 额定值</translation>
    </message>
    <message>
        <source>PSU redundancy</source>
        <translation>PSU 冗余</translation>
    </message>
    <message>
        <source>PSU ride-through</source>
        <translation>PSU 保持时间</translation>
    </message>
    <message>
        <source>PUE less heat made use of</source>
        <translation>扣除余热利用后的 PUE</translation>
    </message>
    <message>
        <source>PUE unknown</source>
        <translation>PUE 未知</translation>
    </message>
    <message>
        <source>PUE {pue}</source>
        <translation>PUE {pue}</translation>
    </message>
    <message>
        <source>PWR-11</source>
        <translation>PWR-11</translation>
    </message>
    <message>
        <source>PWR-12, from OAM r2.0 Table 6</source>
        <translation>PWR-12，取自 OAM r2.0 Table 6</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>Page of the usage guide</source>
        <translation>使用指南页面</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Part &amp;folders…</source>
        <translation>部件文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Part and figure</source>
        <translation>部件与数据</translation>
    </message>
    <message>
        <source>Part browser</source>
        <translation>部件浏览器</translation>
    </message>
    <message>
        <source>Part folders</source>
        <translation>部件文件夹</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>找到的部件</translation>
    </message>
    <message>
        <source>Parts of the design against the catal&amp;ogue…</source>
        <translation>设计部件与目录对照(&amp;O)…</translation>
    </message>
    <message>
        <source>Parts of this design and the catalogue</source>
        <translation>本设计的部件与目录</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>不同的部件</translation>
    </message>
    <message>
        <source>Parts with published figures only</source>
        <translation>只用已公布数据的部件</translation>
    </message>
    <message>
        <source>Parts you save: {folder}
It is read first, then those below.</source>
        <translation>您保存的部件：{folder}
先读取它，再读取下列文件夹。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Passive scale-out cable length</source>
        <translation>无源扩展线缆长度</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>承载</translation>
    </message>
    <message>
        <source>Payload of an Open Rack Wide</source>
        <translation>Open Rack Wide 的载重</translation>
    </message>
    <message>
        <source>Payload within what the frame carries</source>
        <translation>载重不超过机架承载力</translation>
    </message>
    <message>
        <source>Peak BF16 dense</source>
        <translation>BF16 稠密峰值</translation>
    </message>
    <message>
        <source>Peak FP16 dense</source>
        <translation>FP16 稠密峰值</translation>
    </message>
    <message>
        <source>Peak FP32 matrix</source>
        <translation>FP32 矩阵峰值</translation>
    </message>
    <message>
        <source>Peak FP32 vector</source>
        <translation>FP32 向量峰值</translation>
    </message>
    <message>
        <source>Peak FP4 dense</source>
        <translation>FP4 稠密峰值</translation>
    </message>
    <message>
        <source>Peak FP8 dense</source>
        <translation>FP8 稠密峰值</translation>
    </message>
    <message>
        <source>Peak INT8</source>
        <translation>INT8 峰值</translation>
    </message>
    <message>
        <source>Peak TF32</source>
        <translation>TF32 峰值</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Peaks against what the shelves can give, by duration</source>
        <translation>峰值与电源框能力对比（按持续时间）</translation>
    </message>
    <message>
        <source>Peaks on the busbar, {rack}</source>
        <translation>母线峰值，{rack}</translation>
    </message>
    <message>
        <source>Phases of a feed</source>
        <translation>供电路相数</translation>
    </message>
    <message>
        <source>Physical arrangement of the eight sites</source>
        <translation>八个模组位的物理排列</translation>
    </message>
    <message>
        <source>Pin current</source>
        <translation>引脚电流</translation>
    </message>
    <message>
        <source>Pin current, 12 V class</source>
        <translation>引脚电流，12 V 类</translation>
    </message>
    <message>
        <source>Pin current, 48 V class</source>
        <translation>引脚电流，48 V 类</translation>
    </message>
    <message>
        <source>Pipe of the row header</source>
        <translation>列主管管道</translation>
    </message>
    <message>
        <source>Pipe velocity by diameter</source>
        <translation>按管径的管道流速</translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation>管路</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Pitch of the rack unit</source>
        <translation>机柜单元高度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place a CDU in a rack or on the floor: it makes the coolant loop</source>
        <translation>将 CDU 放入机柜或放到地面：由此建立冷却回路</translation>
    </message>
    <message>
        <source>Place a chassis in the rack: here its board is shown</source>
        <translation>将机箱放入机柜：此处显示其基板</translation>
    </message>
    <message>
        <source>Place a module on the board: here it is shown</source>
        <translation>在基板上放置模组后，此处显示该模组</translation>
    </message>
    <message>
        <source>Place at selection</source>
        <translation>放到所选处</translation>
    </message>
    <message>
        <source>Place racks, chassis, boards and accelerator modules; flows, temperatures, power and findings follow while you drag.</source>
        <translation>放置机柜、机箱、板卡和加速模组；流量、温度、功率和检查项会随拖动即时更新。</translation>
    </message>
    <message>
        <source>Place {name} on {place}</source>
        <translation>将 {name} 放到 {place}</translation>
    </message>
    <message>
        <source>Placed {title}.</source>
        <translation>已放置 {title}。</translation>
    </message>
    <message>
        <source>Places of the eight sites</source>
        <translation>八个模组位的排列</translation>
    </message>
    <message>
        <source>Plain water, pH 6.5 to 8</source>
        <translation>普通水，pH 6.5 至 8</translation>
    </message>
    <message>
        <source>Plan a stop of power and flow</source>
        <translation>规划停止供电和流量</translation>
    </message>
    <message>
        <source>Plan drip trays</source>
        <translation>规划接水托盘</translation>
    </message>
    <message>
        <source>Plan relief or yielding hoses</source>
        <translation>规划泄压或可让形的软管</translation>
    </message>
    <message>
        <source>Plan ropes or spots</source>
        <translation>规划感应绳或测点</translation>
    </message>
    <message>
        <source>Plan vent and drain</source>
        <translation>规划排气口和排液口</translation>
    </message>
    <message>
        <source>Plant and UPS</source>
        <translation>机电与 UPS</translation>
    </message>
    <message>
        <source>Plates in series</source>
        <translation>串联冷板</translation>
    </message>
    <message>
        <source>Plates in series, UBB 1.5</source>
        <translation>串联的冷板，UBB 1.5</translation>
    </message>
    <message>
        <source>Plates on processors alone take 70 to 75 % (hybrid), with memory and regulators close to 100 % (full liquid): the class decides what room or door must take.</source>
        <translation>只在处理器上装冷板带走 70 至 75 %（混合式），连同内存和稳压器接近 100 %（全液冷）：其级别决定机房或冷门须带走多少。</translation>
    </message>
    <message>
        <source>Plates on the processors alone catch 70 to 75 % of the heat; with less, the room or a door exchanger carries more than a hybrid system is known for.</source>
        <translation>只在处理器上装冷板带走 70 至 75 % 的热量；更少时，机房或冷门的负担超出混合式系统已知的范围。</translation>
    </message>
    <message>
        <source>Plates within their measured range</source>
        <translation>冷板在其实测范围内</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Plots, the power chain, findings, the bill of materials and runs over time (Alt+1 to Alt+6). A finding selects its culprit, and many can be mended by one click.</source>
        <translation>图表、供电链、检查项、物料清单和瞬态计算（Alt+1 至 Alt+6）。点击检查项会选中问题对象，许多问题可一键修复。</translation>
    </message>
    <message>
        <source>Port 1 is two links of eight lanes, ports 2 to 7 one each. Without the second half of port 1 the mesh loses a side.</source>
        <translation>端口 1 为两条八通道链路，端口 2 至 7 各一条。没有端口 1 的后半，网格就缺一边。</translation>
    </message>
    <message>
        <source>Port maps it is wired by</source>
        <translation>布线所用端口映射</translation>
    </message>
    <message>
        <source>Port pitch</source>
        <translation>接口间距</translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>接口数</translation>
    </message>
    <message>
        <source>Ports 1 to 3 leave by the first connector, 4 to 7 by the second; there are no pins for more. Links that a maker counts are not these ports.</source>
        <translation>端口 1 至 3 由第一个连接器引出，4 至 7 由第二个；没有更多引脚。厂商所称的链路数不是这里的端口数。</translation>
    </message>
    <message>
        <source>Ports 1, 4, 6 and 7 are used with sixteen lanes, 2, 3 and 5 with eight. With eight everywhere the full connection is left, but not the mesh in it nor scale-out on 1H.</source>
        <translation>端口 1、4、6 和 7 用十六条通道，2、3 和 5 用八条。若全为八条，全互连仍在，但其中的网格和 1H 上的扩展都没有了。</translation>
    </message>
    <message>
        <source>Ports for the board's topology</source>
        <translation>基板拓扑所需的端口</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Power and flow off</source>
        <translation>断电并停流</translation>
    </message>
    <message>
        <source>Power at reduced voltage</source>
        <translation>降压时功率</translation>
    </message>
    <message>
        <source>Power by level</source>
        <translation>各级功率</translation>
    </message>
    <message>
        <source>Power chain can be followed</source>
        <translation>供电链可逐级追踪</translation>
    </message>
    <message>
        <source>Power factor of supplies</source>
        <translation>电源功率因数</translation>
    </message>
    <message>
        <source>Power is known</source>
        <translation>功率已知</translation>
    </message>
    <message>
        <source>Power of a chassis within its maker's figure</source>
        <translation>机箱功率不超过厂商标称值</translation>
    </message>
    <message>
        <source>Power of a chassis without its modules</source>
        <translation>不含模组的机箱功率</translation>
    </message>
    <message>
        <source>Power of a chassis without its modules when nothing runs, as a share of it at load</source>
        <translation>空闲时不含模组的机箱功率与满载时之比</translation>
    </message>
    <message>
        <source>Power of a module without work as a share of its TDP</source>
        <translation>空闲模组功率与 TDP 之比</translation>
    </message>
    <message>
        <source>Power of a switch or host without work as a share of its maximum</source>
        <translation>空闲交换机或主机功率与最大功率之比</translation>
    </message>
    <message>
        <source>Power of air handling and chillers per watt of heat to air</source>
        <translation>每瓦空气侧热量所需的空调和冷机功率</translation>
    </message>
    <message>
        <source>Power of dry cooler fans per watt of rejected heat</source>
        <translation>每瓦排热所需的干冷器风扇功率</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>Power per rack</source>
        <translation>单机柜功率</translation>
    </message>
    <message>
        <source>Power shelf of 22 kg</source>
        <translation>22 kg 的电源框</translation>
    </message>
    <message>
        <source>Power shelf under liquid chassis, no trays</source>
        <translation>电源框在液冷机箱下方，无托盘</translation>
    </message>
    <message>
        <source>Power shelves</source>
        <translation>电源框</translation>
    </message>
    <message>
        <source>Power shelves at the top of the rack</source>
        <translation>电源框在机柜顶部</translation>
    </message>
    <message>
        <source>Power tree</source>
        <translation>功率树</translation>
    </message>
    <message>
        <source>Power view</source>
        <translation>功率视图</translation>
    </message>
    <message>
        <source>Power without modules</source>
        <translation>不含模组的功率</translation>
    </message>
    <message>
        <source>Power, TDP</source>
        <translation>功率，TDP</translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation>功率，峰值</translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation>功率，典型</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Pressure along the worst path</source>
        <translation>最不利路径的压力</translation>
    </message>
    <message>
        <source>Pressure along the worst path, {unit}</source>
        <translation>最不利路径压降，{unit}</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>压降</translation>
    </message>
    <message>
        <source>Pressure drop along the worst path</source>
        <translation>最不利路径的压降</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price note</source>
        <translation>价格说明</translation>
    </message>
    <message>
        <source>Price per kWh</source>
        <translation>每 kWh 电价</translation>
    </message>
    <message>
        <source>Primary flow</source>
        <translation>一次侧流量</translation>
    </message>
    <message>
        <source>Primary pressure drop</source>
        <translation>一次侧压降</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>耐压试验</translation>
    </message>
    <message>
        <source>Published for none of these</source>
        <translation>这些部件均未公布</translation>
    </message>
    <message>
        <source>Published requirements</source>
        <translation>已发布的要求</translation>
    </message>
    <message>
        <source>Pulse ratio</source>
        <translation>脉冲比</translation>
    </message>
    <message>
        <source>Pump and system curve</source>
        <translation>泵与系统曲线</translation>
    </message>
    <message>
        <source>Pump control</source>
        <translation>泵控制</translation>
    </message>
    <message>
        <source>Pump count</source>
        <translation>水泵数量</translation>
    </message>
    <message>
        <source>Pump power</source>
        <translation>泵功率</translation>
    </message>
    <message>
        <source>Pump redundancy</source>
        <translation>水泵冗余</translation>
    </message>
    <message>
        <source>Pump speed</source>
        <translation>泵转速</translation>
    </message>
    <message>
        <source>Pump unit for 120 L/min</source>
        <translation>120 L/min 的泵机组</translation>
    </message>
    <message>
        <source>Pump unit for 50 L/min</source>
        <translation>50 L/min 的泵机组</translation>
    </message>
    <message>
        <source>Pump unit of an air-assisted rack</source>
        <translation>风辅助机柜的泵机组</translation>
    </message>
    <message>
        <source>Pump {}</source>
        <translation>水泵 {}</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>Pumps of that size with drive and motor, wire to water.</source>
        <translation>此规格的水泵，含驱动和电机，从电到水。</translation>
    </message>
    <message>
        <source>Pumps of the curve</source>
        <translation>曲线所含水泵数</translation>
    </message>
    <message>
        <source>Pumps running</source>
        <translation>运行泵数</translation>
    </message>
    <message>
        <source>Pumps trip</source>
        <translation>水泵跳停</translation>
    </message>
    <message>
        <source>Pumps within their curve and control range</source>
        <translation>泵在其曲线和调节范围内</translation>
    </message>
    <message>
        <source>Pumps: number unknown</source>
        <translation>水泵：数量未知</translation>
    </message>
    <message>
        <source>Put OAMs onto the sites of a board, or fill it with Ctrl+B.</source>
        <translation>将 OAM 放到板卡的站位上，或按 Ctrl+B 填满。</translation>
    </message>
    <message>
        <source>Put the rack on the loop</source>
        <translation>把机柜接到回路</translation>
    </message>
    <message>
        <source>Puts a copy of the rack with all its contents onto the floor</source>
        <translation>在地面上放置该机柜及其全部内容的副本</translation>
    </message>
    <message>
        <source>Puts items that stand between units onto whole ones, the nearest that are free</source>
        <translation>将处于单元之间的设备移到最近的空闲整单元</translation>
    </message>
    <message>
        <source>Puts the OAM onto every free site</source>
        <translation>将 OAM 放到每个空闲站位</translation>
    </message>
    <message>
        <source>Puts two designs, or two versions of this one, side by side</source>
        <translation>并排比较两个设计或同一设计的两个版本</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>四元组</translation>
    </message>
    <message>
        <source>Quads use ports 1, 3 and 4; a 4-link mesh 1, 3, 4 and 6; 6-link meshes 1 to 6; fully connected and 8-port boards all seven. Links a maker counts are not these ports.</source>
        <translation>四元组用端口 1、3 和 4；4 链路网格用 1、3、4 和 6；6 链路网格用 1 至 6；全互连和 8 端口基板用全部七个。厂商所称的链路数不是这里的端口数。</translation>
    </message>
    <message>
        <source>Quantity each</source>
        <translation>单件数量</translation>
    </message>
    <message>
        <source>Quantity total</source>
        <translation>总数量</translation>
    </message>
    <message>
        <source>Quick disconnect between chassis and rack manifold</source>
        <translation>机箱与机柜分集水器间的快速接头</translation>
    </message>
    <message>
        <source>RACK-07</source>
        <translation>RACK-07</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Rack classes (Meta)</source>
        <translation>机柜等级（Meta）</translation>
    </message>
    <message>
        <source>Rack manifold</source>
        <translation>机柜分集水器</translation>
    </message>
    <message>
        <source>Rack manifolds</source>
        <translation>机柜分集水器</translation>
    </message>
    <message>
        <source>Rack of 1068 mm with liquid chassis</source>
        <translation>装有液冷机箱的 1068 mm 深机柜</translation>
    </message>
    <message>
        <source>Rack of 1200 mm with liquid chassis</source>
        <translation>装有液冷机箱的 1200 mm 深机柜</translation>
    </message>
    <message>
        <source>Rack power as required</source>
        <translation>机柜功率符合要求</translation>
    </message>
    <message>
        <source>Rack power within its class</source>
        <translation>机柜功率不超过其等级</translation>
    </message>
    <message>
        <source>Rack width</source>
        <translation>机柜宽度</translation>
    </message>
    <message>
        <source>Rack {rack}: modules are liquid cooled but no loop serves them</source>
        <translation>机柜 {rack}：模组为液冷，但没有回路为其服务</translation>
    </message>
    <message>
        <source>Rackloop design rule</source>
        <translation>Rackloop 设计规则</translation>
    </message>
    <message>
        <source>Rackloop designs (*{suffix});;All files (*)</source>
        <translation>Rackloop 设计 (*{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Rackloop part (*.json)</source>
        <translation>Rackloop 部件 (*.json)</translation>
    </message>
    <message>
        <source>Rackloop usage guide: {count} rules</source>
        <translation>Rackloop 使用指南：{count} 条规则</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Racks and mounting</source>
        <translation>机柜与安装件</translation>
    </message>
    <message>
        <source>Racks and row CDUs need the floor they are drawn on; headers and hoses are measured from there. Where a part states no footprint, the usual one is taken.</source>
        <translation>机柜和列级 CDU 需要图上所画的地面；主管和软管的长度也由此量取。部件未给出占地尺寸时按常用值取。</translation>
    </message>
    <message>
        <source>Rail currents r2.0</source>
        <translation>r2.0 各轨电流</translation>
    </message>
    <message>
        <source>Rail currents v1.x</source>
        <translation>v1.x 各轨电流</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>额定</translation>
    </message>
    <message>
        <source>Rated flow</source>
        <translation>额定流量</translation>
    </message>
    <message>
        <source>Rated head</source>
        <translation>额定扬程</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Rating convention of OCP for CDUs and the typical value of the OAI guidelines; about 10 K rise with PG25.</source>
        <translation>OCP 的 CDU 额定约定，也是 OAI 指南的典型值；PG25 温升约 10 K。</translation>
    </message>
    <message>
        <source>Rating convention of the CDU</source>
        <translation>CDU 的额定约定</translation>
    </message>
    <message>
        <source>Rating of a shelf</source>
        <translation>电源框额定</translation>
    </message>
    <message>
        <source>Rating with redundancy</source>
        <translation>含冗余的额定值</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Reaction to a leak</source>
        <translation>对泄漏的反应</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read margins and findings, apply fixes, export the bill of materials and the report.</source>
        <translation>查看裕量与检查项，应用修复，导出物料清单和报告。</translation>
    </message>
    <message>
        <source>Read-only: {name}</source>
        <translation>只读：{name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>最近的设计</translation>
    </message>
    <message>
        <source>Recommended depth</source>
        <translation>推荐深度</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover a design</source>
        <translation>恢复设计</translation>
    </message>
    <message>
        <source>Reduced power below 44 V (r2.0)</source>
        <translation>44 V 以下降功率（r2.0）</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Redundancy budget rule</source>
        <translation>冗余预算规则</translation>
    </message>
    <message>
        <source>Reference UBB 2.0 air system</source>
        <translation>UBB 2.0 参考风冷系统</translation>
    </message>
    <message>
        <source>Reference cold plate r2.0</source>
        <translation>r2.0 参考冷板</translation>
    </message>
    <message>
        <source>Reference designs</source>
        <translation>参考设计</translation>
    </message>
    <message>
        <source>Reference liquid loop</source>
        <translation>参考液冷回路</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation>稳压器</translation>
    </message>
    <message>
        <source>Regulators and connectors of a board are laid out for one module power.</source>
        <translation>基板的稳压器和连接器按一个模组功率设计。</translation>
    </message>
    <message>
        <source>Regulators and the far side of the module lose the rest to air; hybrid systems are quoted with 70-90 %.</source>
        <translation>稳压器和模组背面其余热量散到空气；混合冷却系统标称为 70-90 %。</translation>
    </message>
    <message>
        <source>Relief for trapped liquid</source>
        <translation>封闭液体的泄压</translation>
    </message>
    <message>
        <source>Relief valve and automatic vent are alternatives that the design does not tell apart.</source>
        <translation>泄压阀与自动排气口可二选一，设计不作区分。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove rows of {name}</source>
        <translation>删除{name}的行</translation>
    </message>
    <message>
        <source>Remove the range of {name}</source>
        <translation>移除{name}的范围</translation>
    </message>
    <message>
        <source>Remove this range</source>
        <translation>移除此范围</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>移除 {address}</translation>
    </message>
    <message>
        <source>Remove {count} objects</source>
        <translation>移除 {count} 个对象</translation>
    </message>
    <message>
        <source>Repeats the chassis with its contents into all free units</source>
        <translation>将机箱连同其内容重复放入所有空闲单元</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Requirements of the design</source>
        <translation>设计要求</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>热阻</translation>
    </message>
    <message>
        <source>Resistance of the plate, OAM 1.x</source>
        <translation>冷板热阻，OAM 1.x</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retimers and pluggables behind the modules breathe what these have warmed; with air towards the QSFP-DD cages these are the critical parts.</source>
        <translation>模组后方的重定时器和可插拔件吸入的是模组加热过的空气；气流朝向 QSFP-DD 笼时，它们是关键部件。</translation>
    </message>
    <message>
        <source>Retimers are a choice of the system and not required.</source>
        <translation>重定时器由系统选择，并非必需。</translation>
    </message>
    <message>
        <source>Retimers are optional</source>
        <translation>重定时器可选</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回液</translation>
    </message>
    <message>
        <source>Return at 130 °C through EPDM hoses</source>
        <translation>EPDM 软管回液 130 °C</translation>
    </message>
    <message>
        <source>Return at 50 °C</source>
        <translation>回液 50 °C</translation>
    </message>
    <message>
        <source>Return at 50 °C through EPDM hoses</source>
        <translation>EPDM 软管回液 50 °C</translation>
    </message>
    <message>
        <source>Return at 50 °C through UQD06</source>
        <translation>UQD06 回液 50 °C</translation>
    </message>
    <message>
        <source>Return at 68 °C through UQD06</source>
        <translation>UQD06 回液 68 °C</translation>
    </message>
    <message>
        <source>Return at 70 °C</source>
        <translation>回液 70 °C</translation>
    </message>
    <message>
        <source>Reverse (Tichelmann)</source>
        <translation>同程 (Tichelmann)</translation>
    </message>
    <message>
        <source>Ride-through without flow</source>
        <translation>无流量时的支撑时间</translation>
    </message>
    <message>
        <source>Rigid tubes between closed couplings</source>
        <translation>封闭接头之间的刚性管</translation>
    </message>
    <message>
        <source>Rise at a given flow</source>
        <translation>给定流量下的温升</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Room air</source>
        <translation>室内空气</translation>
    </message>
    <message>
        <source>Room for the hose to bend</source>
        <translation>软管弯曲的空间</translation>
    </message>
    <message>
        <source>Room of 27 °C</source>
        <translation>27 °C 的机房</translation>
    </message>
    <message>
        <source>Room of 40 °C</source>
        <translation>40 °C 的机房</translation>
    </message>
    <message>
        <source>Room temperature within the chassis' limit</source>
        <translation>机房温度不超过机箱限值</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗糙度</translation>
    </message>
    <message>
        <source>Roughness of a hose without a stated one</source>
        <translation>未标明时软管的粗糙度</translation>
    </message>
    <message>
        <source>Roughness of the chassis manifolds</source>
        <translation>机箱分集水器的粗糙度</translation>
    </message>
    <message>
        <source>Roughness of the rack manifold</source>
        <translation>机柜分集水器的粗糙度</translation>
    </message>
    <message>
        <source>Roughness of the tubes between cold plates</source>
        <translation>冷板间连接管的粗糙度</translation>
    </message>
    <message>
        <source>Row geometry</source>
        <translation>排列尺寸</translation>
    </message>
    <message>
        <source>Row header</source>
        <translation>列主管</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>Rows 0 1 2 3 and 4 5 6 7</source>
        <translation>排列为 0 1 2 3 和 4 5 6 7</translation>
    </message>
    <message>
        <source>Rows 0 3 4 7 and 1 2 5 6</source>
        <translation>排列为 0 3 4 7 和 1 2 5 6</translation>
    </message>
    <message>
        <source>Rows of sites</source>
        <translation>位置的排列</translation>
    </message>
    <message>
        <source>Rows, doors and containment are laid out for 600 by 2286 mm. Depth is left to RACK-09: the frame is quoted with 1068 and with 1098 mm, and deeper ones exist.</source>
        <translation>机柜列、柜门和封闭通道都按 600 × 2286 mm 布置。深度由 RACK-09 检查：所见机架深度有 1068 mm 和 1098 mm，也有更深的。</translation>
    </message>
    <message>
        <source>Rubber hardens when hot and stiffens when cold; couplings and manifolds have rules of their own.</source>
        <translation>橡胶受热变硬，受冷变僵；接头和分集水器另有规则。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running for {time_s:.0f} s: {event}</source>
        <translation>已运行 {time_s:.0f} s：{event}</translation>
    </message>
    <message>
        <source>S classes</source>
        <translation>S 级别</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>STALE</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>保存对 {name} 的更改？</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>横向扩展</translation>
    </message>
    <message>
        <source>Scale-out cable</source>
        <translation>横向扩展线缆</translation>
    </message>
    <message>
        <source>Scale-out cable, {length:g} m</source>
        <translation>横向扩展线缆，{length:g} m</translation>
    </message>
    <message>
        <source>Scale-out ports</source>
        <translation>横向扩展端口数</translation>
    </message>
    <message>
        <source>Scale-out ports of the board</source>
        <translation>基板的扩展端口</translation>
    </message>
    <message>
        <source>Scale-out rate</source>
        <translation>横向扩展速率</translation>
    </message>
    <message>
        <source>Scope of supply</source>
        <translation>供货范围</translation>
    </message>
    <message>
        <source>Screw and turbo machines reach 0.45 to 0.6 of it.</source>
        <translation>螺杆机和离心机可达 0.45 至 0.6。</translation>
    </message>
    <message>
        <source>Screws, bolster plate and board were laid out for this mass. Revision 2.0 states none, and a cold plate may differ: a warning, asked only where the mass is published.</source>
        <translation>螺钉、背板和基板都按此质量设计。2.0 版未作规定，冷板也可能不同：因此只作警告，且仅检查已公布质量的模组。</translation>
    </message>
    <message>
        <source>Sea level</source>
        <translation>海平面</translation>
    </message>
    <message>
        <source>Seals and couplings are qualified for facility water of class W45 with approach and rise.</source>
        <translation>密封和接头按 W45 级一次侧水加逼近温差和温升做过验证。</translation>
    </message>
    <message>
        <source>Seals, pump curves and ratings are stated for certain coolants; glycol costs capacity.</source>
        <translation>密封、泵曲线和额定值都是对特定冷却液给出的；乙二醇类会损失容量。</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>搜索部件</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Search {count} rules: id, clause, word</source>
        <translation>搜索 {count} 条规则：编号、条款、词语</translation>
    </message>
    <message>
        <source>Search: id, clause, word</source>
        <translation>搜索：编号、条款、词语</translation>
    </message>
    <message>
        <source>Secondary flow</source>
        <translation>二次侧流量</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Select &amp;all beside it</source>
        <translation>选择同一处的全部对象(&amp;A)</translation>
    </message>
    <message>
        <source>Select a board or a module, and choose an OAM in the catalogue.</source>
        <translation>请选择板卡或模组，并在目录中选择 OAM。</translation>
    </message>
    <message>
        <source>Select a chassis with a board, and choose an OAM in the catalogue.</source>
        <translation>请选择带板卡的机箱，并在目录中选择 OAM。</translation>
    </message>
    <message>
        <source>Select a chassis with modules, or arm an OAM, to fill it</source>
        <translation>选择带模组的机箱，或选取一个 OAM，以便填充</translation>
    </message>
    <message>
        <source>Select a rack, or something in it.</source>
        <translation>请选择一个机柜或机柜中的对象。</translation>
    </message>
    <message>
        <source>Select a&amp;ll of this part</source>
        <translation>选择同一部件的全部对象(&amp;L)</translation>
    </message>
    <message>
        <source>Select an object with a place of its own first.</source>
        <translation>请先选择一个有自己位置的对象。</translation>
    </message>
    <message>
        <source>Select rack items or modules that have a place beside them.</source>
        <translation>请选择机柜中的设备，或旁边有位置的模组。</translation>
    </message>
    <message>
        <source>Select the chassis that the rack is to be filled with.</source>
        <translation>请选择用来填满机柜的机箱。</translation>
    </message>
    <message>
        <source>Select the de&amp;sign</source>
        <translation>选择整个设计(&amp;S)</translation>
    </message>
    <message>
        <source>Select the two objects that are to change places.</source>
        <translation>请选择要互换位置的两个对象。</translation>
    </message>
    <message>
        <source>Select what &amp;holds it</source>
        <translation>选择其上级(&amp;H)</translation>
    </message>
    <message>
        <source>Select what is to be duplicated.</source>
        <translation>请选择要创建副本的对象。</translation>
    </message>
    <message>
        <source>Selections at such approaches take 20 to 50 W a kilowatt at full air flow.</source>
        <translation>此类逼近温差下的选型，满风量时每千瓦需 20 至 50 W。</translation>
    </message>
    <message>
        <source>Selects every object of the design that is of the same part</source>
        <translation>选择设计中使用同一部件的所有对象</translation>
    </message>
    <message>
        <source>Selects everything that stands where the selected object does</source>
        <translation>选择与所选对象位于同一处的所有对象</translation>
    </message>
    <message>
        <source>SerDes ports of {title} are unknown</source>
        <translation>{title} 的 SerDes 端口数未知</translation>
    </message>
    <message>
        <source>Server side, 1/2 inch</source>
        <translation>服务器侧，1/2 英寸</translation>
    </message>
    <message>
        <source>Server side, 1/4 inch</source>
        <translation>服务器侧，1/4 英寸</translation>
    </message>
    <message>
        <source>Server side, 3/8 inch</source>
        <translation>服务器侧，3/8 英寸</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Service life of manifolds and coolant</source>
        <translation>分集水器和冷却液的使用寿命</translation>
    </message>
    <message>
        <source>Service loop and the way across the rack.</source>
        <translation>维护余长和跨越机柜的长度。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Set for {holds_for}: {reason}</source>
        <translation>为{holds_for}设定：{reason}</translation>
    </message>
    <message>
        <source>Set point 33 °C with facility water of 32 °C</source>
        <translation>一次侧水 32 °C，设定值 33 °C</translation>
    </message>
    <message>
        <source>Set point 40 °C with facility water of 32 °C</source>
        <translation>一次侧水 32 °C，设定值 40 °C</translation>
    </message>
    <message>
        <source>Set point above facility water by the approach</source>
        <translation>设定值高出一次侧水不少于逼近温差</translation>
    </message>
    <message>
        <source>Set point in the supply range of the CDU</source>
        <translation>设定值在 CDU 的供液范围内</translation>
    </message>
    <message>
        <source>Set the pumps to a flow in the range</source>
        <translation>把泵设为范围内的流量</translation>
    </message>
    <message>
        <source>Set the pumps to more flow, as far as they give it</source>
        <translation>在泵的能力内提高流量设定</translation>
    </message>
    <message>
        <source>Set the pumps to what the profile gives</source>
        <translation>把泵设为该要求所给的流量</translation>
    </message>
    <message>
        <source>Set the pumps to {value:g} {unit}</source>
        <translation>把泵设为 {value:g} {unit}</translation>
    </message>
    <message>
        <source>Set the supply as far above the facility water as the CDU is rated</source>
        <translation>把供液设到高出一次侧水 CDU 额定逼近温差处</translation>
    </message>
    <message>
        <source>Set the supply to the nearest temperature the CDU gives</source>
        <translation>把供液设为 CDU 可供的最近温度</translation>
    </message>
    <message>
        <source>Set the supply to what the CDU holds</source>
        <translation>把供液设为 CDU 能保持的温度</translation>
    </message>
    <message>
        <source>Set the supply to {supply_c:g} °C</source>
        <translation>把供液设为 {supply_c:g} °C</translation>
    </message>
    <message>
        <source>Set the supply to {warmer:g} °C</source>
        <translation>把供液设为 {warmer:g} °C</translation>
    </message>
    <message>
        <source>Set to 130 L/min, reaching 118 at full speed</source>
        <translation>设定 130 L/min，全速只到 118</translation>
    </message>
    <message>
        <source>Set {label}</source>
        <translation>设置{label}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Seven links join each pair of sites, four more leave for the expansion module of the site.</source>
        <translation>七条链路连接每对模组位，另四条引向该位的扩展模组。</translation>
    </message>
    <message>
        <source>Seven ports on a fully connected board</source>
        <translation>全互连基板上七个端口</translation>
    </message>
    <message>
        <source>Seven years of service with PG25</source>
        <translation>使用 PG25 七年</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Shaft power behind a motor and drive of that efficiency; the rest heats the air.</source>
        <translation>电机和驱动按此效率之后的轴功率；其余加热空气。</translation>
    </message>
    <message>
        <source>Share of Carnot's coefficient of performance that a chiller reaches</source>
        <translation>冷机性能系数与卡诺循环之比</translation>
    </message>
    <message>
        <source>Share of a UPS' loss at full load of the design that stands at any load</source>
        <translation>UPS 在设计满载时的损耗中与负载无关的比例</translation>
    </message>
    <message>
        <source>Share of a breaker's rating that may flow all the time</source>
        <translation>断路器可长期通过的电流与额定值之比</translation>
    </message>
    <message>
        <source>Share of a chassis' own power that conversion loses</source>
        <translation>机箱自身功率中变换损耗的比例</translation>
    </message>
    <message>
        <source>Share of a chassis' own power that its fans take</source>
        <translation>机箱自身功率中风扇所占的比例</translation>
    </message>
    <message>
        <source>Share of a chassis' own power that liquid takes</source>
        <translation>机箱自身功率中由液体带走的比例</translation>
    </message>
    <message>
        <source>Share of a module's heat that its cold plate takes</source>
        <translation>模组热量中由冷板带走的比例</translation>
    </message>
    <message>
        <source>Share of a module's power that its regulators lose</source>
        <translation>模组功率中稳压器损耗的比例</translation>
    </message>
    <message>
        <source>Share of a transformer's loss at full load of the design that stands at any load</source>
        <translation>变压器在设计满载时的损耗中与负载无关的比例</translation>
    </message>
    <message>
        <source>Share of the pumps' electrical power that heats the coolant</source>
        <translation>水泵电功率中加热冷却液的比例</translation>
    </message>
    <message>
        <source>Shared by the racks</source>
        <translation>各机柜共用</translation>
    </message>
    <message>
        <source>Shelf efficiency by load</source>
        <translation>电源框效率随负载</translation>
    </message>
    <message>
        <source>Shelf load within its rating</source>
        <translation>电源框负载不超过额定值</translation>
    </message>
    <message>
        <source>Shelf output current</source>
        <translation>电源框输出电流</translation>
    </message>
    <message>
        <source>Shelf pulses that no data sheet states count as unknown; the rating holds in any case.</source>
        <translation>数据手册未标明的电源框脉冲能力视为未知；额定值始终有效。</translation>
    </message>
    <message>
        <source>Shelf support</source>
        <translation>设备支撑</translation>
    </message>
    <message>
        <source>Shelf {address}</source>
        <translation>电源框 {address}</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>电源框</translation>
    </message>
    <message>
        <source>Shelves carry the load with N+1</source>
        <translation>电源框以 N+1 带起负载</translation>
    </message>
    <message>
        <source>Shelves in parallel</source>
        <translation>并联的电源框</translation>
    </message>
    <message>
        <source>Shelves in parallel at most</source>
        <translation>最多并联电源框数</translation>
    </message>
    <message>
        <source>Shelves on feeds A and B of a site with two feeds</source>
        <translation>有两路供电的场地上，电源框接 A 路和 B 路</translation>
    </message>
    <message>
        <source>Shelves share their load by it; linear in the current. Quoted for ORv3 and HPR supplies; another text gives 1 V for the HPR shelf.</source>
        <translation>电源框按此均流；与电流成线性。数值引自 ORv3 和 HPR 电源；另有资料给出 HPR 电源框为 1 V。</translation>
    </message>
    <message>
        <source>Shelves that weak figures decide</source>
        <translation>由低可信数据决定的电源框</translation>
    </message>
    <message>
        <source>Shelves, a supply lost in each</source>
        <translation>电源框，各失一个电源模块</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Show all assumptions</source>
        <translation>显示全部假设</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>Show each part once, summed up</source>
        <translation>每个部件只显示一次并汇总</translation>
    </message>
    <message>
        <source>Show only parts of which a curve or table is published</source>
        <translation>仅显示已公布曲线或表格的部件</translation>
    </message>
    <message>
        <source>Show only {text}</source>
        <translation>仅显示{text}</translation>
    </message>
    <message>
        <source>Show parts whose figure in a range is unknown too</source>
        <translation>也显示范围数据未知的部件</translation>
    </message>
    <message>
        <source>Show what differs and update</source>
        <translation>显示差异并更新</translation>
    </message>
    <message>
        <source>Show {rule} in full: {message}</source>
        <translation>完整显示 {rule}：{message}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>显示{title}</translation>
    </message>
    <message>
        <source>Shows the part beside others, with the source of every figure</source>
        <translation>将部件与其他部件并列显示，并给出每项数据的来源</translation>
    </message>
    <message>
        <source>Shows the rack from both sides, or again beside its opened chassis</source>
        <translation>显示机柜的正反两面，或重新与打开的机箱并排显示</translation>
    </message>
    <message>
        <source>Shows the rule in the usage guide</source>
        <translation>在使用指南中显示该规则</translation>
    </message>
    <message>
        <source>Shows what is in the selected object</source>
        <translation>显示所选对象的内容</translation>
    </message>
    <message>
        <source>Shows where everything is, in five steps</source>
        <translation>用五个步骤介绍界面各部分</translation>
    </message>
    <message>
        <source>Shut-off head of a CDU over its rated head</source>
        <translation>CDU 关断扬程与额定扬程之比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Silicon slows down at its limit; sensors read within 3 K and plates age. The margin is a requirement of the design, the case limit an assumption where no maker publishes one. Hotspot and memory keep within theirs as far as the case does: no maker publishes what lies between.</source>
        <translation>芯片到限值会降速；传感器误差在 3 K 内，冷板会老化。裕量是设计要求，厂商未公布的壳温限值为假设。热点和内存随壳温而定：其间关系无厂商公布。</translation>
    </message>
    <message>
        <source>Single losses</source>
        <translation>单点失效</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Six ports on a fully connected board</source>
        <translation>全互连基板上六个端口</translation>
    </message>
    <message>
        <source>Six supplies of 3 kW give 18 kW, of 5.5 kW 33 kW; beyond that the shelf shuts down.</source>
        <translation>六个 3 kW 电源模块为 18 kW，5.5 kW 的为 33 kW；超出后电源框会关断。</translation>
    </message>
    <message>
        <source>Sixteen lanes a port</source>
        <translation>每端口十六条通道</translation>
    </message>
    <message>
        <source>Sixteen pins carry 16 A of the 48 V rail; on 12 V 27 pins and the five that are always there carry 32 A. Current is highest at the lowest voltage.</source>
        <translation>十六个引脚承载 48 V 轨的 16 A；12 V 时 27 个引脚加上始终存在的五个承载 32 A。电压最低时电流最大。</translation>
    </message>
    <message>
        <source>Sixteen power pins at 44 V carry 700 W; more needs another connector.</source>
        <translation>十六个电源引脚在 44 V 下承载 700 W；更大功率需要另一种连接器。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Size and mass</source>
        <translation>尺寸与质量</translation>
    </message>
    <message>
        <source>Slurm gres.conf and topology.conf</source>
        <translation>Slurm gres.conf 与 topology.conf</translation>
    </message>
    <message>
        <source>Small pipes are sized for less than large ones, for noise, erosion and pump power; LIQ-02 holds all of them to the upper end of the guide.</source>
        <translation>为噪声、冲蚀和泵功，小管选用的流速低于大管；LIQ-02 对所有管道都取指南的上端。</translation>
    </message>
    <message>
        <source>Smallest margin</source>
        <translation>最小裕量</translation>
    </message>
    <message>
        <source>Smallest size rated for the flow of an eight-module chassis; minimum flow coefficient of the specification.</source>
        <translation>能承担八模组机箱流量的最小规格；取规范的最小流量系数。</translation>
    </message>
    <message>
        <source>Smooth, like drawn tubing.</source>
        <translation>光滑，同冷拔管。</translation>
    </message>
    <message>
        <source>Sol&amp;ve again</source>
        <translation>重新求解(&amp;V)</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Solve again (F5)</source>
        <translation>重新求解 (F5)</translation>
    </message>
    <message>
        <source>Solved anew after every edit. While a part hovers they show what it would do; after an edit, what has changed since you saved. ≈ rests on an assumption.</source>
        <translation>每次编辑后重新求解。部件悬停时显示其将带来的影响；编辑后显示自保存以来的变化。≈ 表示基于假设。</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>求解中</translation>
    </message>
    <message>
        <source>Solving what is compared…</source>
        <translation>正在求解所比较的设计…</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出现了问题</translation>
    </message>
    <message>
        <source>Source of the chosen figure</source>
        <translation>所选数据的来源</translation>
    </message>
    <message>
        <source>Source of these figures</source>
        <translation>这些数据的来源</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>来源：{name}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation>断开泄漏量</translation>
    </message>
    <message>
        <source>Split of the host link</source>
        <translation>主机链路的拆分</translation>
    </message>
    <message>
        <source>Spread of flow along the rack manifold</source>
        <translation>机柜分集水器沿程的流量差异</translation>
    </message>
    <message>
        <source>Stack height</source>
        <translation>堆叠高度</translation>
    </message>
    <message>
        <source>Staggered OAM enable</source>
        <translation>OAM 依次上电</translation>
    </message>
    <message>
        <source>Stale: solving</source>
        <translation>已过期：正在求解</translation>
    </message>
    <message>
        <source>Stale: stopped</source>
        <translation>已过期：已停止</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standby after</source>
        <translation>备用泵启动延时</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>停止 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Stop solvin&amp;g</source>
        <translation>停止求解(&amp;G)</translation>
    </message>
    <message>
        <source>Stopped before an answer</source>
        <translation>求解前已停止</translation>
    </message>
    <message>
        <source>Stopped. Choose a design again to go on.</source>
        <translation>已停止。重新选择设计即可继续。</translation>
    </message>
    <message>
        <source>Stopped: {count} files are written, without a manifest</source>
        <translation>已停止:已写入 {count} 个文件,没有清单</translation>
    </message>
    <message>
        <source>Straight run past a branch, on the velocity in the manifold.</source>
        <translation>直通支路，以分集水器内流速计。</translation>
    </message>
    <message>
        <source>Straight run past a port, on the velocity in the manifold. Pressure recovery at the branches is left out.</source>
        <translation>直通接口，以分集水器内流速计。不计支路处的压力恢复。</translation>
    </message>
    <message>
        <source>Straight run past a tee, on the velocity in the header.</source>
        <translation>直通三通，以主管内流速计。</translation>
    </message>
    <message>
        <source>Strap LINK_CONFIG as the wiring of the board asks</source>
        <translation>按基板的接线设置 LINK_CONFIG</translation>
    </message>
    <message>
        <source>Strap LINK_CONFIG {config}</source>
        <translation>设置 LINK_CONFIG {config}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Structure of the design</source>
        <translation>设计结构</translation>
    </message>
    <message>
        <source>Suction head of the pumps (NPSH)</source>
        <translation>泵的吸入压头（NPSH）</translation>
    </message>
    <message>
        <source>Supplies are spread over the inputs: three HPR shelves of 33 kW keep 49.5 kW when one of two inputs fails.</source>
        <translation>电源模块分布在各路输入上：三个 33 kW 的 HPR 电源框在两路输入失去一路时尚有 49.5 kW。</translation>
    </message>
    <message>
        <source>Supplies of a chassis with redundancy</source>
        <translation>具备冗余的机箱电源模块</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Supply and return each, carrying the chassis' whole flow; not published.</source>
        <translation>供液和回液各一根，承担机箱全部流量；未公布。</translation>
    </message>
    <message>
        <source>Supply set point</source>
        <translation>供液设定温度</translation>
    </message>
    <message>
        <source>Supply temperature at rating</source>
        <translation>额定点供液温度</translation>
    </message>
    <message>
        <source>Supply voltage of 12 V modules</source>
        <translation>12 V 模组的供电电压</translation>
    </message>
    <message>
        <source>Supply voltage of 48/54 V modules</source>
        <translation>48/54 V 模组的供电电压</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Swap {one} with {other}</source>
        <translation>交换 {one} 与 {other}</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Switches that publish both lie between 58 and 69 %.</source>
        <translation>两值均公布的交换机在 58 至 69 % 之间。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TCS pressure</source>
        <translation>TCS 压力</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>TDP with liquid cooling</source>
        <translation>液冷时的 TDP</translation>
    </message>
    <message>
        <source>TIM</source>
        <translation>TIM</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables and curves</source>
        <translation>表格与曲线</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>移出比较</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>电价与碳</translation>
    </message>
    <message>
        <source>Temperature at the couplings</source>
        <translation>接头处的温度</translation>
    </message>
    <message>
        <source>Temperature difference in a chiller's evaporator and condenser</source>
        <translation>冷机蒸发器和冷凝器的温差</translation>
    </message>
    <message>
        <source>Temperature of a cold start</source>
        <translation>冷启动温度</translation>
    </message>
    <message>
        <source>Temperature of hoses and pipes</source>
        <translation>软管和管道的温度</translation>
    </message>
    <message>
        <source>Temperature of the busbar</source>
        <translation>母线温度</translation>
    </message>
    <message>
        <source>Temperature of the coolant</source>
        <translation>冷却液温度</translation>
    </message>
    <message>
        <source>Test at 2400 kPa, couplings burst at 2068 kPa</source>
        <translation>2400 kPa 试验，接头 2068 kPa 爆破</translation>
    </message>
    <message>
        <source>Test at 660 kPa, couplings burst at 2068 kPa</source>
        <translation>660 kPa 试验，接头 2068 kPa 爆破</translation>
    </message>
    <message>
        <source>Tested is at the highest of 3 × the normal pressure, 2 × the abnormal one (IEC 62368-1) and 1.5 × the design pressure (ASME B31.3); pumps against a shut loop are the abnormal case.</source>
        <translation>试验取正常压力的 3 ×、异常压力的 2 ×（IEC 62368-1）和设计压力的 1.5 ×（ASME B31.3）中的最大者；泵对关死回路即为异常情形。</translation>
    </message>
    <message>
        <source>Tests are at 100 psig (leak) and 300 psig (burst), with 5000 cycles from 0 to 150 psig.</source>
        <translation>试验压力为 100 psig（泄漏）和 300 psig（爆破），另有 0 至 150 psig 的 5000 次循环。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts state how much a shelf gives for moments, not for how long; the excursion ladder ends at 20 ms.</source>
        <translation>资料只给出电源框瞬时可供的功率，未给出时长；短时功率冲击阶梯止于 20 ms。</translation>
    </message>
    <message>
        <source>That part is not your own: copy it to change it.</source>
        <translation>该部件不是自建部件：请复制后再修改。</translation>
    </message>
    <message>
        <source>The 3.3 V rail is not checked: no module states what it takes from it.</source>
        <translation>3.3 V 轨不检查：没有模组说明从中取用多少。</translation>
    </message>
    <message>
        <source>The absolute pressure at {name} would be {f1:.1f} kPa: the coolant boils there. Raise the reference pressure or move it.</source>
        <translation>{name} 处的绝对压力将为 {f1:.1f} kPa：冷却液在此沸腾。请提高基准压力或移动其位置。</translation>
    </message>
    <message>
        <source>The base specification leaves the rating to the busbar fitted; racks of 15 kW have 375 A.</source>
        <translation>基础规范把额定值交由所装母线决定；15 kW 的机柜为 375 A。</translation>
    </message>
    <message>
        <source>The board carries 200 % of its current for 20 µs, then 160, 150, 120 and 110 % for 2, 5, 10 and 20 ms: the same ladder as its modules'.</source>
        <translation>基板在 20 µs 内承载 200 % 的电流，其后 2、5、10 和 20 ms 为 160、150、120 和 110 %：与模组的阶梯相同。</translation>
    </message>
    <message>
        <source>The board lists the module</source>
        <translation>基板的模组清单中有此模组</translation>
    </message>
    <message>
        <source>The busbar of {rack} has no solution: {reason}</source>
        <translation>{rack} 的母线无解：{reason}</translation>
    </message>
    <message>
        <source>The case of {name} is at {f1:.1f} °C, its limit is {f2:.1f} °C.</source>
        <translation>{name} 的壳温为 {f1:.1f} °C，限值为 {f2:.1f} °C。</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The chassis has a slot for the board</source>
        <translation>机箱有可容纳此基板的槽位</translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation>检查尚未执行。</translation>
    </message>
    <message>
        <source>The classes of intervention are checked by LIQ-31.</source>
        <translation>干预级别由 LIQ-31 检查。</translation>
    </message>
    <message>
        <source>The codes of revision 2.0 are new: 0010x is the 8-port mesh, 0101x and above are reserved.</source>
        <translation>2.0 版的编码是新的：0010x 为 8 端口网格，0101x 及以上保留。</translation>
    </message>
    <message>
        <source>The conductance of {name} follows the primary flow, but no flow it is stated at is given: {f1:.4g} kg/s is assumed.</source>
        <translation>{name} 的传热能力随一次侧流量变化，但未给出其对应流量：按 {f1:.4g} kg/s 假设。</translation>
    </message>
    <message>
        <source>The conductivity of the material is not checked: plates state the resistance of the interface.</source>
        <translation>材料的导热系数不检查：冷板给出的是界面热阻。</translation>
    </message>
    <message>
        <source>The connector's rating holds in still air: 360 A for the ORv3 shelf, 500 A only at 300 LFM.</source>
        <translation>连接器的额定值适用于静止空气：ORv3 电源框为 360 A，500 A 只在 300 LFM 风速下成立。</translation>
    </message>
    <message>
        <source>The coolant the OCP guidelines for cold plates are written for; 25 vol % propylene glycol keeps biology and frost away.</source>
        <translation>OCP 冷板指南采用的冷却液；25 % 体积分数的丙二醇可抑制微生物并防冻。</translation>
    </message>
    <message>
        <source>The coolant would come to {name} at {f1:.0f} °C, outside the range of {f2}, {f3:.0f} to {f4:.0f} °C: flows and temperatures are unknown.</source>
        <translation>进入 {name} 的冷却液将达 {f1:.0f} °C，超出 {f2} 的范围 {f3:.0f} 至 {f4:.0f} °C：流量和温度未知。</translation>
    </message>
    <message>
        <source>The customer states what a rack position is fed with.</source>
        <translation>每个机柜位的供电能力由客户给出。</translation>
    </message>
    <message>
        <source>The customer states what the site can draw, cooling and losses included.</source>
        <translation>场地可取用的功率由客户给出，含冷却和损耗。</translation>
    </message>
    <message>
        <source>The design cannot be recovered</source>
        <translation>无法恢复设计</translation>
    </message>
    <message>
        <source>The design has nothing that this rule could speak about.</source>
        <translation>设计中没有该规则所涉及的内容。</translation>
    </message>
    <message>
        <source>The design is solved afresh…</source>
        <translation>正在重新求解设计…</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>图</translation>
    </message>
    <message>
        <source>The event changes nothing where it sets what already is.</source>
        <translation>该事件设定的值与现状相同，没有任何变化。</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>导出失败</translation>
    </message>
    <message>
        <source>The files hold the numbers that are on screen.</source>
        <translation>文件中的数字与屏幕上的一致。</translation>
    </message>
    <message>
        <source>The filter of the unit is not checked.</source>
        <translation>机组的过滤器不检查。</translation>
    </message>
    <message>
        <source>The flow through {name} is given twice: something in series with it has a given flow of its own.</source>
        <translation>流过 {name} 的流量被给定两次：与其串联的元件另有给定流量。</translation>
    </message>
    <message>
        <source>The flow wanted at {name} has no way: something is shut, or a check valve stands against it.</source>
        <translation>{name} 所需的流量没有通路：有元件关闭，或被止回阀阻挡。</translation>
    </message>
    <message>
        <source>The guide says 1.5 to 2.1 m/s by diameter without printing the split, so only the upper end is held; practice goes to 2.4 m/s in headers. Couplings have ratings of their own.</source>
        <translation>指南按管径给出 1.5 至 2.1 m/s，但未印出分界，故只取上端；实践中主管可达 2.4 m/s。接头另有额定值。</translation>
    </message>
    <message>
        <source>The heat of {name} has no way out of its loop: no heat exchanger with a secondary side, held temperature or open end.</source>
        <translation>{name} 的热量无法离开其回路：没有带二次侧的换热器、定温点或开放端。</translation>
    </message>
    <message>
        <source>The heat of {name} meets hardly any flow, or goes round without reaching a sink: no steady temperature.</source>
        <translation>{name} 的热量几乎没有流量带走，或循环而到不了热汇：没有稳态温度。</translation>
    </message>
    <message>
        <source>The inspector, and help</source>
        <translation>属性与帮助</translation>
    </message>
    <message>
        <source>The like holds for {f1:.0f} more.</source>
        <translation>另有 {f1:.0f} 项同类情况。</translation>
    </message>
    <message>
        <source>The list of folders cannot be read</source>
        <translation>无法读取文件夹列表</translation>
    </message>
    <message>
        <source>The list of folders cannot be saved</source>
        <translation>无法保存文件夹列表</translation>
    </message>
    <message>
        <source>The loop is complete</source>
        <translation>回路完整</translation>
    </message>
    <message>
        <source>The lowest among the figures that decide the choice of a part</source>
        <translation>决定部件选择的各项数据中最低的可信度</translation>
    </message>
    <message>
        <source>The mains pass a static switch; data sheets give about 99 %.</source>
        <translation>市电经静态开关；数据手册约为 99 %。</translation>
    </message>
    <message>
        <source>The mass of a door (150 kg) is not checked: the design holds no doors.</source>
        <translation>柜门质量（150 kg）不检查：设计中没有柜门。</translation>
    </message>
    <message>
        <source>The only plate with a complete published curve. For generation 1.x the specification only says that less than 0.05 K/W can be reached.</source>
        <translation>唯一公布完整曲线的冷板。对 1.x 代，规范只说可低于 0.05 K/W。</translation>
    </message>
    <message>
        <source>The optional 12 V and the 3.3 V rail are not checked: no module states what it takes from them.</source>
        <translation>可选的 12 V 轨和 3.3 V 轨不检查：没有模组说明从中取用多少。</translation>
    </message>
    <message>
        <source>The order in which a board switches its modules on is firmware, not a figure of a design.</source>
        <translation>基板给模组上电的次序属固件，不是设计数据。</translation>
    </message>
    <message>
        <source>The outline is fixed, so that one board fits the chassis of several makers. Boards that claim no version are not asked.</source>
        <translation>外形是固定的，使同一块基板可装入多家厂商的机箱。未声明版本的基板不检查。</translation>
    </message>
    <message>
        <source>The pH only: conductivity, hardness and ions are figures of a fluid sample.</source>
        <translation>只检查 pH：电导率、硬度和离子是取样指标。</translation>
    </message>
    <message>
        <source>The peaks of {rack} are unknown: a device in it has no stated power.</source>
        <translation>{rack} 的峰值未知：其中有设备未给出功率。</translation>
    </message>
    <message>
        <source>The plots need a loop with coolant flow: place a CDU in a rack or on the floor.</source>
        <translation>图表需要有冷却液流动的回路：请在机柜中或地面放置一台 CDU。</translation>
    </message>
    <message>
        <source>The power chain begins with a rack: drag one from the catalogue onto the floor.</source>
        <translation>供电链从机柜开始：请从目录拖一个到机房地面。</translation>
    </message>
    <message>
        <source>The power of expansion modules is part of the board's overhead; UBB-P06 checks the envelope that counts them.</source>
        <translation>扩展模块的功率计入基板的附加功率；包含它们的上限由 UBB-P06 检查。</translation>
    </message>
    <message>
        <source>The pressure at {name}, {f1:.2f} kPa absolute, is below the vapour pressure of {f2}, {f3:.2f} kPa.</source>
        <translation>{name} 处的压力为 {f1:.2f} kPa（绝对），低于 {f2} 的饱和蒸汽压 {f3:.2f} kPa。</translation>
    </message>
    <message>
        <source>The pressure given to the rack is not checked: the profile says what the site offers.</source>
        <translation>给机柜的压力不检查：该要求说明的是场地所供。</translation>
    </message>
    <message>
        <source>The pressures given around {name} contradict each other.</source>
        <translation>{name} 周围给定的压力相互矛盾。</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>The rating holds at its own approach, flows and coolant; beyond it the supply warms up. The temperatures shown come from the exchanger's rating point, not from this figure.</source>
        <translation>额定值只在其自身的逼近温差、流量和冷却液下成立；超出后供液升温。所示温度由换热器额定点算出，而非此数。</translation>
    </message>
    <message>
        <source>The rating of all supplies together says nothing about the day one input is lost.</source>
        <translation>所有电源模块的额定值之和说明不了失去一路输入时的情形。</translation>
    </message>
    <message>
        <source>The reference has eight QSFP-DD, the number is free: but each link that the map leads off the board wants one.</source>
        <translation>参考设计有八个 QSFP-DD，数量不限：但链路图引出基板的每条链路都要一个。</translation>
    </message>
    <message>
        <source>The reference layout stands in 4 OU; products with 750 to 1000 W in air stand in six to ten units.</source>
        <translation>参考布局高 4 OU；风冷 750 至 1000 W 的产品高六至十个单元。</translation>
    </message>
    <message>
        <source>The reference plate, measured with 0.1 K cm²/W</source>
        <translation>以 0.1 K cm²/W 测得的参考冷板</translation>
    </message>
    <message>
        <source>The report also tells what was run in the Transient tab.</source>
        <translation>报告还会包含“瞬态”标签页中的计算结果。</translation>
    </message>
    <message>
        <source>The roughness of {name} is {f1:.3g} of its bore; wall friction is stated up to {f2:g}.</source>
        <translation>{name} 的粗糙度为其内径的 {f1:.3g}；壁面摩擦公式的适用上限为 {f2:g}。</translation>
    </message>
    <message>
        <source>The row behind breathes what the row before it has warmed. All of the chassis' air is taken to pass the modules, so the true figure is rather higher.</source>
        <translation>后排吸入的是前排加热过的空气。假定机箱的全部风量都流经模组，因此实际值只会更高。</translation>
    </message>
    <message>
        <source>The run ended unexpectedly; nothing of the design is lost.</source>
        <translation>计算意外中止；设计没有任何丢失。</translation>
    </message>
    <message>
        <source>The same in a room of 45 °C</source>
        <translation>同上，机房 45 °C</translation>
    </message>
    <message>
        <source>The same on one of them</source>
        <translation>同样的负载由其中一个承担</translation>
    </message>
    <message>
        <source>The same with three times that for 20 µs</source>
        <translation>同上，20 µs 内为三倍</translation>
    </message>
    <message>
        <source>The seconds of backup are stated, not demanded: nobody says how long is wanted.</source>
        <translation>后备秒数只作说明，不作要求：没有文本规定需要多久。</translation>
    </message>
    <message>
        <source>The side stream, and what a filter takes at its change-out: no CDU states them.</source>
        <translation>旁路过滤和过滤器更换时的压降：没有 CDU 给出。</translation>
    </message>
    <message>
        <source>The sites 0-5, 1-4, 2-7 and 3-6 have no direct link: two modules on such a pair are cut off from each other unless another one stands between them.</source>
        <translation>0-5、1-4、2-7 和 3-6 号位之间没有直连：只装在这样一对位上的两个模组，若无第三个模组居间，则互不相通。</translation>
    </message>
    <message>
        <source>The solver ended unexpectedly and was started again; nothing is lost.</source>
        <translation>求解器意外终止，已重新启动；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The solver's process cannot be started: the window solves by itself and may halt for a moment.</source>
        <translation>求解器进程无法启动：窗口自行求解，可能会短暂停顿。</translation>
    </message>
    <message>
        <source>The table changed with the specification: 01010 is the chordal ring here and was the fully connected map in v1.0. UBB v1.5 prints the same table (Table 47).</source>
        <translation>该表随规范版本改变：01010 在此为弦环，在 v1.0 中为全互连图。UBB v1.5 印有同一张表（Table 47）。</translation>
    </message>
    <message>
        <source>The table changed with the specification: 01010 is the fully connected map here and the chordal ring in v1.5. Modules read the straps by their own version.</source>
        <translation>该表随规范版本改变：01010 在此为全互连图，在 v1.5 中为弦环。模组按自身版本读取配置引脚。</translation>
    </message>
    <message>
        <source>The table is as it was.</source>
        <translation>表格保持原样。</translation>
    </message>
    <message>
        <source>The temperature after {name} would be {f1:.0f} °C, outside the range of {f2}, {f3:.0f} to {f4:.0f} °C.</source>
        <translation>{name} 之后的温度将为 {f1:.0f} °C，超出 {f2} 的范围 {f3:.0f} 至 {f4:.0f} °C。</translation>
    </message>
    <message>
        <source>The temperature at {name} would be {f1:.0f} °C, outside the range of {f2}, {f3:.0f} to {f4:.0f} °C.</source>
        <translation>{name} 处的温度将为 {f1:.0f} °C，超出 {f2} 的范围 {f3:.0f} 至 {f4:.0f} °C。</translation>
    </message>
    <message>
        <source>The temperatures around {name} have no bound or change too fast to follow.</source>
        <translation>{name} 周围的温度无界，或变化过快无法跟踪。</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>The unit of the cross brace is kept free</source>
        <translation>横撑所在单元保持空出</translation>
    </message>
    <message>
        <source>The voltage at which a battery takes over is a setting of the shelf, not of a design.</source>
        <translation>电池接替的电压是电源框的设置，不是设计数据。</translation>
    </message>
    <message>
        <source>There is no place for it.</source>
        <translation>没有可放置的位置。</translation>
    </message>
    <message>
        <source>Thermal and power report (PDF)</source>
        <translation>热与功率报告(PDF)</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>Thin air cools less. §7.1 says 3000 ft without derating, §12.1 recommends 3048 m.</source>
        <translation>空气稀薄则冷却减弱。§7.1 称 3000 ft 以内不降额，§12.1 推荐 3048 m。</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>无法完成此操作</translation>
    </message>
    <message>
        <source>This loop serves no rack yet</source>
        <translation>此回路尚未服务任何机柜</translation>
    </message>
    <message>
        <source>Three HPR shelves</source>
        <translation>三个 HPR 电源框</translation>
    </message>
    <message>
        <source>Through peaks</source>
        <translation>可承受峰值</translation>
    </message>
    <message>
        <source>Time in which a pump without power falls to half its speed</source>
        <translation>断电后水泵转速降至一半的时间</translation>
    </message>
    <message>
        <source>To limit</source>
        <translation>距限值</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>公差</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>总价</translation>
    </message>
    <message>
        <source>Total rating</source>
        <translation>总额定值</translation>
    </message>
    <message>
        <source>Trans&amp;ient</source>
        <translation>瞬态(&amp;I)</translation>
    </message>
    <message>
        <source>Transformer loss</source>
        <translation>变压器损耗</translation>
    </message>
    <message>
        <source>Transient</source>
        <translation>瞬态</translation>
    </message>
    <message>
        <source>Transients and ripple are not checked: the voltage is computed steady.</source>
        <translation>瞬态和纹波不检查：电压按稳态计算。</translation>
    </message>
    <message>
        <source>Trapped liquid relieved</source>
        <translation>封闭液体泄压</translation>
    </message>
    <message>
        <source>Treated water</source>
        <translation>处理水</translation>
    </message>
    <message>
        <source>Treated water, pH 8 to 10.5</source>
        <translation>处理水，pH 8 至 10.5</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>功率树</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>管路</translation>
    </message>
    <message>
        <source>Tube bores and case limits left at their defaults</source>
        <translation>管内径和壳温限值仍为默认值</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>管</translation>
    </message>
    <message>
        <source>Two bends and the entry to the manifold, on the velocity in it.</source>
        <translation>两个弯头和分集水器入口，以其内流速计。</translation>
    </message>
    <message>
        <source>Two chassis of 4 OU at OU 1 and 3</source>
        <translation>两台 4 OU 机箱位于 OU 1 和 3</translation>
    </message>
    <message>
        <source>Two chassis of 4 OU at OU 1 and 5</source>
        <translation>两台 4 OU 机箱位于 OU 1 和 5</translation>
    </message>
    <message>
        <source>Two connectors of 688 pins are mated blind at once; another pitch does not mate. Asked only of modules and boards whose pitch is published.</source>
        <translation>两个 688 针连接器同时盲插；间距不同就无法对插。仅检查已公布间距的模组和基板。</translation>
    </message>
    <message>
        <source>Two kinds of 48 V modules on one board</source>
        <translation>同一基板上两种 48 V 模组</translation>
    </message>
    <message>
        <source>Two modules on site 3, or one on site 8 of eight</source>
        <translation>3 号位上有两个模组，或八位基板的 8 号位上有一个</translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 5</source>
        <translation>两个模组位于 0 和 5 号位</translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 6</source>
        <translation>两个模组位于 0 和 6 号位</translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 7</source>
        <translation>两个模组位于 0 和 7 号位</translation>
    </message>
    <message>
        <source>Two paths of four plates</source>
        <translation>两条路径，各四块冷板</translation>
    </message>
    <message>
        <source>Two pumps, one runs: 13 kW keep their flow</source>
        <translation>两台泵运行一台：13 kW 的流量不变</translation>
    </message>
    <message>
        <source>Two racks 300 mm apart</source>
        <translation>两台机柜相距 300 mm</translation>
    </message>
    <message>
        <source>Two racks 600 mm apart</source>
        <translation>两台机柜相距 600 mm</translation>
    </message>
    <message>
        <source>Two tubes DN32 of two metres, couplings, hoses and their coolant.</source>
        <translation>两根两米长的 DN32 管、接头、软管及其冷却液。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Typical power of a module as a share of its TDP</source>
        <translation>模组典型功率与 TDP 之比</translation>
    </message>
    <message>
        <source>Typical power of a switch or host as a share of its maximum</source>
        <translation>交换机或主机典型功率与最大功率之比</translation>
    </message>
    <message>
        <source>UBB 1.5 EDP</source>
        <translation>UBB 1.5 EDP</translation>
    </message>
    <message>
        <source>UBB 1.5 board power 12 V</source>
        <translation>UBB 1.5 基板功率，12 V</translation>
    </message>
    <message>
        <source>UBB 1.5 board power 48/54 V</source>
        <translation>UBB 1.5 基板功率，48/54 V</translation>
    </message>
    <message>
        <source>UBB 1.5 in an MX1 chassis</source>
        <translation>MX1 机箱中的 UBB 1.5</translation>
    </message>
    <message>
        <source>UBB 1.5 input voltage</source>
        <translation>UBB 1.5 输入电压</translation>
    </message>
    <message>
        <source>UBB 1.x outline</source>
        <translation>UBB 1.x 外形</translation>
    </message>
    <message>
        <source>UBB 2.0 board power envelope</source>
        <translation>UBB 2.0 基板功率上限</translation>
    </message>
    <message>
        <source>UBB 2.0 outline</source>
        <translation>UBB 2.0 外形</translation>
    </message>
    <message>
        <source>UBB specification</source>
        <translation>UBB 规范</translation>
    </message>
    <message>
        <source>UBB with eight sites</source>
        <translation>有八个模组位的 UBB</translation>
    </message>
    <message>
        <source>UBB with four sites</source>
        <translation>有四个模组位的 UBB</translation>
    </message>
    <message>
        <source>UBB with its module sites</source>
        <translation>UBB 及其模组位置</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>UPS loss</source>
        <translation>UPS 损耗</translation>
    </message>
    <message>
        <source>UQD flow rating</source>
        <translation>UQD 额定流量</translation>
    </message>
    <message>
        <source>UQD pressure / life</source>
        <translation>UQD 压力 / 寿命</translation>
    </message>
    <message>
        <source>UQD seals are qualified for 17 to 65 °C, blind-mate couplings to 60 °C.</source>
        <translation>UQD 密封在 17 至 65 °C 内验证，盲插接头至 60 °C。</translation>
    </message>
    <message>
        <source>UQD sizes</source>
        <translation>UQD 尺寸</translation>
    </message>
    <message>
        <source>UQD06 at a blind-mate manifold</source>
        <translation>盲插分集水器配 UQD06</translation>
    </message>
    <message>
        <source>UQD06 at a manifold for hand-mated couplings</source>
        <translation>手动接头的分集水器配 UQD06</translation>
    </message>
    <message>
        <source>Uneven</source>
        <translation>不平衡</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of height</source>
        <translation>高度单位</translation>
    </message>
    <message>
        <source>Unit of the cross brace</source>
        <translation>横撑所在单元</translation>
    </message>
    <message>
        <source>Unit pitch</source>
        <translation>单元间距</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown is not zero: a rack with one unknown module has an unknown power, flow and temperature. A figure can be entered in the module's properties.</source>
        <translation>未知不是零：机柜中只要有一个功率未知的模组，其功率、流量和温度就都未知。可在模组属性中填入数值。</translation>
    </message>
    <message>
        <source>Unknown: no source at hand gives this figure, and none is assumed here.</source>
        <translation>未知：现有来源均未给出此数据，此处也不作假设。</translation>
    </message>
    <message>
        <source>Unless a system states its liquid share, only the modules carry cold plates.</source>
        <translation>除非系统标明液冷比例，否则只有模组装冷板。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept: {reason}</source>
        <translation>无法保留未保存的内容：{reason}</translation>
    </message>
    <message>
        <source>Up to 17, 27, 32, 40 or 45 °C: the class says whether chillers, towers or dry coolers give it. Above W45 it is a matter of agreement.</source>
        <translation>不超过 17、27、32、40 或 45 °C：级别说明由冷水机、冷却塔还是干冷器供水。高于 W45 须另行商定。</translation>
    </message>
    <message>
        <source>Up to seven SerDes ports</source>
        <translation>SerDes 端口不超过七个</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update 1 part</source>
        <translation>更新 1 个部件</translation>
    </message>
    <message>
        <source>Update 1 part from the catalogue</source>
        <translation>从目录更新 1 个部件</translation>
    </message>
    <message>
        <source>Update {count} parts</source>
        <translation>更新 {count} 个部件</translation>
    </message>
    <message>
        <source>Update {count} parts from the catalogue</source>
        <translation>从目录更新 {count} 个部件</translation>
    </message>
    <message>
        <source>Upper end of the guide</source>
        <translation>指南上端</translation>
    </message>
    <message>
        <source>Upper limit of OAM v1.0 for module and heatsink; most products state none.</source>
        <translation>OAM v1.0 对模组和散热器的上限；多数产品未标明。</translation>
    </message>
    <message>
        <source>Usage guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Use PG25</source>
        <translation>使用 PG25</translation>
    </message>
    <message>
        <source>Use a coolant that the CDU takes</source>
        <translation>改用 CDU 允许的冷却液</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Use power shelves of {rated_kw:g} kW</source>
        <translation>改用 {rated_kw:g} kW 的电源框</translation>
    </message>
    <message>
        <source>Use the default of {title}, {default}</source>
        <translation>使用“{title}”的默认值 {default}</translation>
    </message>
    <message>
        <source>Use the next larger coupling that is rated for the flow</source>
        <translation>改用额定流量足够的大一号接头</translation>
    </message>
    <message>
        <source>Use the next wider header</source>
        <translation>改用大一号的主管</translation>
    </message>
    <message>
        <source>Use the next wider hose or header</source>
        <translation>改用大一号的软管或主管</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>使用此值</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Use {pipe} of {bore_mm:g} mm</source>
        <translation>使用内径 {bore_mm:g} mm 的{pipe}</translation>
    </message>
    <message>
        <source>Usual inside chassis; not published.</source>
        <translation>机箱内常用；未公布。</translation>
    </message>
    <message>
        <source>Usual pressure of the loop</source>
        <translation>回路的常用压力</translation>
    </message>
    <message>
        <source>Usual sizing is 5 to 10 K; it decides up to which outdoor temperature no chiller runs.</source>
        <translation>常用选型为 5 至 10 K；它决定不开冷机的最高室外温度。</translation>
    </message>
    <message>
        <source>Usual temperature</source>
        <translation>常用温度</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Utilisation profile</source>
        <translation>利用率曲线</translation>
    </message>
    <message>
        <source>V busbar</source>
        <translation>V 母线</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Valve, strainer and service loop.</source>
        <translation>阀门、过滤器和维护余长。</translation>
    </message>
    <message>
        <source>Valves</source>
        <translation>阀门</translation>
    </message>
    <message>
        <source>Velocity at the inlet of a cold plate</source>
        <translation>冷板入口流速</translation>
    </message>
    <message>
        <source>Velocity in hoses, headers and pipes</source>
        <translation>软管、主管和管道中的流速</translation>
    </message>
    <message>
        <source>Velocity in the header by its size</source>
        <translation>主管按管径的流速</translation>
    </message>
    <message>
        <source>Velocity in the rack manifold</source>
        <translation>机柜分集水器中的流速</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Vent high, drain low</source>
        <translation>高处排气，低处排液</translation>
    </message>
    <message>
        <source>Vent on top</source>
        <translation>高点排气</translation>
    </message>
    <message>
        <source>Venting, sampling and topping up after the first hours take some; makers name no figure for a rack loop.</source>
        <translation>排气、取样以及首日补液会消耗一些；厂商没有给出机柜回路的数值。</translation>
    </message>
    <message>
        <source>Vents and drains on each manifold</source>
        <translation>每根分集水器都有排气口和排液口</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vertical manifold for hand-mated couplings.</source>
        <translation>用于手插接头的竖直分集水器。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Viscosity exponent</source>
        <translation>黏度指数</translation>
    </message>
    <message>
        <source>Viscosity factor</source>
        <translation>粘度系数</translation>
    </message>
    <message>
        <source>Voltage drop to the loads</source>
        <translation>到负载的压降</translation>
    </message>
    <message>
        <source>Volume fraction</source>
        <translation>体积分数</translation>
    </message>
    <message>
        <source>W classes</source>
        <translation>W 级别</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Waive {rule}</source>
        <translation>豁免 {rule}</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Waiver void: {message}</source>
        <translation>豁免已失效：{message}</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>壁厚</translation>
    </message>
    <message>
        <source>Warmest return</source>
        <translation>最高回液温度</translation>
    </message>
    <message>
        <source>Warmest supply</source>
        <translation>最高供液温度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Water becomes</source>
        <translation>水温变为</translation>
    </message>
    <message>
        <source>Water behind a dry cooler above outdoor air</source>
        <translation>干冷器后水温高出室外空气的幅度</translation>
    </message>
    <message>
        <source>Welded stainless tube.</source>
        <translation>焊接不锈钢管。</translation>
    </message>
    <message>
        <source>Wetted materials (allowed)</source>
        <translation>接液材料（允许）</translation>
    </message>
    <message>
        <source>Wetted materials and their tests are chosen for these two.</source>
        <translation>接液材料及其试验都是针对这两种选定的。</translation>
    </message>
    <message>
        <source>Wetted materials are on the coolant's list</source>
        <translation>接液材料在冷却液的清单上</translation>
    </message>
    <message>
        <source>What a chassis draws beside its modules is mostly an estimate, good to some 30 %: where the shelves' headroom is less, one more may be needed.</source>
        <translation>机箱除模组外的功耗多为估计值，误差约 30 %：电源框余量比这更小时，可能需要再加一个。</translation>
    </message>
    <message>
        <source>What a design is checked against, why, and by whose word. “Checked against” is no statement of compliance.</source>
        <translation>设计的检查依据、理由及出处。“检查依据”并非合规声明。</translation>
    </message>
    <message>
        <source>What a design is checked against; after a refusal, the rule that refused</source>
        <translation>设计的检查依据；被拒绝后显示拒绝所依据的规则</translation>
    </message>
    <message>
        <source>What breaks first</source>
        <translation>首先失效者</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>What can be done with this part</source>
        <translation>对此部件可执行的操作</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>What it asks, by whose word</source>
        <translation>检查什么，依据何处</translation>
    </message>
    <message>
        <source>What nobody publishes is assumed, with a reason; a figure of your own replaces it and leaves this list.</source>
        <translation>无人公布的数据按假设取值，并附理由；填入自己的数据即可取代它，并从此清单移除。</translation>
    </message>
    <message>
        <source>What stands in {rack} has supplies of its own: no shelf and no busbar are used.</source>
        <translation>{rack} 中的设备自带电源：不使用电源框和母线。</translation>
    </message>
    <message>
        <source>What the equipment does on the signal is the operator's policy.</source>
        <translation>设备收到信号后如何动作由运营商的策略决定。</translation>
    </message>
    <message>
        <source>What the power does</source>
        <translation>功率的去向</translation>
    </message>
    <message>
        <source>What the rack survives</source>
        <translation>机柜可承受的失效</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What you type is cited from here. A figure taken over from another part keeps its own source until you change it.</source>
        <translation>您输入的数据将引用此来源。从其他部件沿用的数据在更改之前保留其原来源。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>When one of two feeds is lost the other takes everything; a breaker that is not rated for continuous duty carries 80 % of what is printed on it.</source>
        <translation>两路供电失去一路时，另一路承担全部；非连续额定的断路器只能承载标称值的 80 %。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where a voltage collapses, a supply has no feed or an efficiency is zero, there is no input power to show, and nothing would run.</source>
        <translation>电压崩溃、电源没有供电路或效率为零时，没有输入功率可示，设备也无法运行。</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>发生位置</translation>
    </message>
    <message>
        <source>Where no pump curve is published, a curve is drawn through the rated point; the one published curve has 1.9.</source>
        <translation>未公布泵曲线时，过额定点作一条曲线；唯一公布的曲线为 1.9。</translation>
    </message>
    <message>
        <source>Where the drawing is</source>
        <translation>图形所在位置</translation>
    </message>
    <message>
        <source>Where the pressure at a pump's inlet comes near that of the vapour the pump cavitates: it loses head and its wheel. The fill pressure is held at the return; what exchanger and filter take before the pump is not known and not counted.</source>
        <translation>泵入口压力接近蒸气压时发生汽蚀：扬程下降，叶轮受损。充注压力保持在回液处；换热器和过滤器在泵前的压降未知，未计入。</translation>
    </message>
    <message>
        <source>While a rack is filled, pumps at a fixed flow or speed press everything through the chassis that are there: beyond the rating of their couplings. All chassis are taken as alike, and the drop as theirs.</source>
        <translation>机柜逐步装满时，定流量或定转速的泵把全部流量压过已有机箱：超过其接头的额定值。各机箱按相同计，压降按机箱的计。</translation>
    </message>
    <message>
        <source>Who stands for it; the name is kept for the next time</source>
        <translation>由谁负责；姓名会保留到下次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this is right; it appears in the report</source>
        <translation>为何如此；将写入报告</translation>
    </message>
    <message>
        <source>Why? {rule_id} (F1)</source>
        <translation>原因？{rule_id} (F1)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width and depth of the envelope hold for switches of one operator; RACK-02 and FIT-04 check both against the rack.</source>
        <translation>该外形的宽度和深度适用于一家运营商的交换机；RACK-02 和 FIT-04 按机柜检查这两者。</translation>
    </message>
    <message>
        <source>Width class of equipment and rack agree</source>
        <translation>设备与机柜的宽度规格一致</translation>
    </message>
    <message>
        <source>Widths, 8-port HCM</source>
        <translation>宽度，8 端口 HCM</translation>
    </message>
    <message>
        <source>Widths, combined topology</source>
        <translation>宽度，组合拓扑</translation>
    </message>
    <message>
        <source>Wire as {title}</source>
        <translation>按“{title}”接线</translation>
    </message>
    <message>
        <source>Wire the board as a map that is offered for it</source>
        <translation>按基板提供的链路图接线</translation>
    </message>
    <message>
        <source>Wire to water. Published figures give 24, 26, 36 and 70 %; they do not mean the same thing.</source>
        <translation>从电到水。公布的数值有 24、26、36 和 70 %；其含义并不相同。</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>接线</translation>
    </message>
    <message>
        <source>With all valves shut or all chassis uncoupled the pumps reach their shut-off head on top of fill and static pressure; blind-mate couplings stand 345 kPa, one row CDU reaches 486.</source>
        <translation>所有阀门关闭或所有机箱断开时，泵在充注压力和静压之上再加关死扬程；盲插接头承受 345 kPa，某列级 CDU 可达 486。</translation>
    </message>
    <message>
        <source>With or without curves</source>
        <translation>有无曲线均可</translation>
    </message>
    <message>
        <source>With retimers near the QSFP-DD 2 m of copper are within the loss budget; beyond it takes active cables or optics. Asked only where the design states a length.</source>
        <translation>重定时器靠近 QSFP-DD 时，2 m 铜缆在损耗预算内；更长须用有源线缆或光模块。仅在设计给出长度时检查。</translation>
    </message>
    <message>
        <source>With the facility valve fully open the supply drifts up with the load, and every case with it.</source>
        <translation>一次侧阀门全开后，供液温度随负载上漂，所有壳温随之上升。</translation>
    </message>
    <message>
        <source>With {figure}</source>
        <translation>有{figure}</translation>
    </message>
    <message>
        <source>Withdraw waiver</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Withdraw waiver of {rule}</source>
        <translation>撤回 {rule} 的豁免</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Without a shelf nothing on the busbar starts, and the input power is unknown.</source>
        <translation>没有电源框，母线上的设备都无法启动，输入功率也无从得知。</translation>
    </message>
    <message>
        <source>Without convergence there are no numbers, only the reason.</source>
        <translation>未收敛就没有数字，只有原因。</translation>
    </message>
    <message>
        <source>Without it nobody can say whether the rack closes.</source>
        <translation>没有高度就无法判断机柜能否装下。</translation>
    </message>
    <message>
        <source>Without mains its capacitors carry the load for 20 ms; a battery shelf takes over at 48.5 V within 2 ms. Excursions end within the same 20 ms.</source>
        <translation>断电时其电容支撑负载 20 ms；电池框在 48.5 V 时于 2 ms 内接替。短时功率冲击也在这 20 ms 内结束。</translation>
    </message>
    <message>
        <source>Without one a failed pump takes flow from every rack of the loop; plates reach their limit in some twenty seconds. The flow left over is a scenario of its own.</source>
        <translation>没有备用泵时，一台泵失效会减少回路中每台机柜的流量；冷板约二十秒到达限值。剩余流量另有工况。</translation>
    </message>
    <message>
        <source>Without one no module can be placed, and coolant has nowhere to go.</source>
        <translation>没有基板就无法放置模组，冷却液也无处可去。</translation>
    </message>
    <message>
        <source>Worst at {where}</source>
        <translation>最不利处 {where}</translation>
    </message>
    <message>
        <source>Writes every format into one folder, with a manifest of hashes</source>
        <translation>将所有格式写入一个文件夹,并附哈希清单</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}</source>
        <translation>已将 {count} 个文件写入 {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files to {folder}; left out: {reasons}</source>
        <translation>已将 {count} 个文件写入 {folder};略去:{reasons}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Your design is still there. Save it under a new name, then go on or restart.</source>
        <translation>您的设计仍然完好。请以新名称保存，然后继续或重新启动。</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to f&amp;it</source>
        <translation>适合窗口(&amp;I)</translation>
    </message>
    <message>
        <source>a CDU hose</source>
        <translation>CDU 软管</translation>
    </message>
    <message>
        <source>a CDU makes one</source>
        <translation>放置 CDU 即可构成</translation>
    </message>
    <message>
        <source>a baseboard goes into a chassis</source>
        <translation>基板应放入机箱</translation>
    </message>
    <message>
        <source>a bill of materials needs a column</source>
        <translation>物料清单至少需要一列</translation>
    </message>
    <message>
        <source>a chassis hose</source>
        <translation>机箱软管</translation>
    </message>
    <message>
        <source>a chassis manifold</source>
        <translation>机箱分集水器</translation>
    </message>
    <message>
        <source>a cold plate is chosen among the properties of a module</source>
        <translation>冷板在模组的属性中选择</translation>
    </message>
    <message>
        <source>a coolant goes into a loop</source>
        <translation>冷却液应放入回路</translation>
    </message>
    <message>
        <source>a coupling is chosen among the properties of a chassis</source>
        <translation>接头在机箱的属性中选择</translation>
    </message>
    <message>
        <source>a curve needs two columns, each with its unit</source>
        <translation>曲线需要两列，每列都要有单位</translation>
    </message>
    <message>
        <source>a device, module or rack type is expected</source>
        <translation>应为设备、模块或机架类型</translation>
    </message>
    <message>
        <source>a draw on it is unknown.</source>
        <translation>有负载未知。</translation>
    </message>
    <message>
        <source>a droop of zero or less shares no load</source>
        <translation>下垂为零或负值，无法均流</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>a finite number is expected</source>
        <translation>应为有限的数</translation>
    </message>
    <message>
        <source>a formula without a value; calculate and save the workbook</source>
        <translation>公式没有值；请计算并保存工作簿</translation>
    </message>
    <message>
        <source>a free board slot takes it</source>
        <translation>有空闲的基板插槽可放</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>a height of liquid, read as one of {water}</source>
        <translation>按液柱高度读取，液体为{water}</translation>
    </message>
    <message>
        <source>a hose</source>
        <translation>软管</translation>
    </message>
    <message>
        <source>a hose is chosen among the properties of a chassis, a pipe goes into a loop</source>
        <translation>软管在机箱的属性中选择，管道应放入回路</translation>
    </message>
    <message>
        <source>a hybrid system takes at least</source>
        <translation>混合式系统至少带走</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>键必须是单词</translation>
    </message>
    <message>
        <source>a leak stops power and flow</source>
        <translation>泄漏会停止供电和流量</translation>
    </message>
    <message>
        <source>a leak {words}</source>
        <translation>泄漏{words}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>a list of folder names is expected</source>
        <translation>应为文件夹名称的列表</translation>
    </message>
    <message>
        <source>a list of ports is expected</source>
        <translation>应为端口的列表</translation>
    </message>
    <message>
        <source>a load on the busbar is unknown</source>
        <translation>母线上有负载功率未知</translation>
    </message>
    <message>
        <source>a load step is one of the whole loop</source>
        <translation>负载阶跃作用于整个回路</translation>
    </message>
    <message>
        <source>a manifold belongs to a loop</source>
        <translation>分集水器属于回路</translation>
    </message>
    <message>
        <source>a mass flow needs the density; write L/min</source>
        <translation>质量流量需要密度；请用 L/min</translation>
    </message>
    <message>
        <source>a module goes on a site of a baseboard</source>
        <translation>模组应放到基板的位置上</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>应为数</translation>
    </message>
    <message>
        <source>a part of kind {kind!r} has no field {key!r}</source>
        <translation>{kind!r} 类部件没有字段 {key!r}</translation>
    </message>
    <message>
        <source>a path passes no site</source>
        <translation>有通路不经过任何位置</translation>
    </message>
    <message>
        <source>a point at rest, left out</source>
        <translation>零流量点，已略去</translation>
    </message>
    <message>
        <source>a price only from {quantity} on</source>
        <translation>仅从 {quantity} 起有价格</translation>
    </message>
    <message>
        <source>a price without part number and catalogue id</source>
        <translation>价格没有料号，也没有目录编号</translation>
    </message>
    <message>
        <source>a rack is filled with copies of a chassis</source>
        <translation>机柜只能用机箱的副本填满</translation>
    </message>
    <message>
        <source>a rack or CDU is named twice</source>
        <translation>机柜或 CDU 被列出两次</translation>
    </message>
    <message>
        <source>a rack stands on the floor</source>
        <translation>机柜放在地面上</translation>
    </message>
    <message>
        <source>a rigid chassis, uncoupled full, gains about {gain_kpa:.0f} kPa a kelvin</source>
        <translation>刚性机箱充满断开后，每升高 1 K 约增压 {gain_kpa:.0f} kPa</translation>
    </message>
    <message>
        <source>a row CDU stands on the floor</source>
        <translation>列间 CDU 放在地面上</translation>
    </message>
    <message>
        <source>a second document is not read</source>
        <translation>不读取第二个文档</translation>
    </message>
    <message>
        <source>a single value is expected</source>
        <translation>应为单个值</translation>
    </message>
    <message>
        <source>a site of {title} provides for</source>
        <translation>{title} 的每个模组位可供</translation>
    </message>
    <message>
        <source>a source needs an address or the document's own name</source>
        <translation>来源需要网址或文档自身的名称</translation>
    </message>
    <message>
        <source>a supply lost in each</source>
        <translation>各失一个电源模块</translation>
    </message>
    <message>
        <source>a text holds half of a surrogate pair</source>
        <translation>文本中含有半个代理对</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>a text of {count:,} characters</source>
        <translation>文本长达 {count:,} 个字符</translation>
    </message>
    <message>
        <source>a trace needs two rows or more below its headings</source>
        <translation>轨迹的表头下需要两行或更多</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>此处需要填写数值</translation>
    </message>
    <message>
        <source>a waiver needs a reason</source>
        <translation>豁免需要理由</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>about {total_kg:.0f} kg with the frame press with</source>
        <translation>连机架约 {total_kg:.0f} kg，荷载为</translation>
    </message>
    <message>
        <source>above {above:g}</source>
        <translation>大于 {above:g}</translation>
    </message>
    <message>
        <source>above {above:g}, at most {maximum:g}</source>
        <translation>大于 {above:g}，不超过 {maximum:g}</translation>
    </message>
    <message>
        <source>ac</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>ac inputs of a switch, host, cdu or chassis without a stated number</source>
        <translation>未标明数量时交换机、主机、CDU 或机箱的交流输入数</translation>
    </message>
    <message>
        <source>accelerator module</source>
        <translation>加速模组</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>against {value} as saved or opened last</source>
        <translation>与上次保存或打开时的 {value} 相比</translation>
    </message>
    <message>
        <source>against {value} without what is being dragged</source>
        <translation>与不含所拖部件时的 {value} 相比</translation>
    </message>
    <message>
        <source>air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>air or liquid</source>
        <translation>风冷或液冷</translation>
    </message>
    <message>
        <source>air over the board behind the modules is at</source>
        <translation>模组后方基板上的空气为</translation>
    </message>
    <message>
        <source>air reaches the last row at</source>
        <translation>空气到达最后一排时为</translation>
    </message>
    <message>
        <source>air-cooled</source>
        <translation>风冷</translation>
    </message>
    <message>
        <source>airflow</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>airflow of {title} is unknown</source>
        <translation>{title} 的风量未知</translation>
    </message>
    <message>
        <source>aliases are not read</source>
        <translation>不读取别名</translation>
    </message>
    <message>
        <source>all but the spare</source>
        <translation>除备用外全部</translation>
    </message>
    <message>
        <source>all lines priced</source>
        <translation>全部行有价格</translation>
    </message>
    <message>
        <source>all modules are of generation {oam_generation}</source>
        <translation>所有模组均为 {oam_generation} 代</translation>
    </message>
    <message>
        <source>all modules are of one supply class</source>
        <translation>所有模组同属一种供电类别</translation>
    </message>
    <message>
        <source>all plates work in their measured range</source>
        <translation>所有冷板都在其实测范围内工作</translation>
    </message>
    <message>
        <source>all supplies together give</source>
        <translation>全部电源模块共提供</translation>
    </message>
    <message>
        <source>all {count} sites are taken</source>
        <translation>全部 {count} 个位置均已占用</translation>
    </message>
    <message>
        <source>allow all vendors</source>
        <translation>允许全部厂商</translation>
    </message>
    <message>
        <source>allow any confidence</source>
        <translation>允许任意可信度</translation>
    </message>
    <message>
        <source>allow any cooling</source>
        <translation>允许任意冷却方式</translation>
    </message>
    <message>
        <source>allow every generation</source>
        <translation>允许任意代次</translation>
    </message>
    <message>
        <source>almost fully connected, 6 x16</source>
        <translation>近全互连，6 x16</translation>
    </message>
    <message>
        <source>along the way</source>
        <translation>沿程</translation>
    </message>
    <message>
        <source>altitude is</source>
        <translation>海拔为</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>an amount as text is expected, such as "12.50"</source>
        <translation>应为文本形式的金额，例如 "12.50"</translation>
    </message>
    <message>
        <source>an efficiency of {efficiency:g} leaves no output</source>
        <translation>效率为 {efficiency:g}，没有输出</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>an in-rack unit should give</source>
        <translation>柜内机组应提供</translation>
    </message>
    <message>
        <source>an input of a shelf has to be put on the other feed</source>
        <translation>须把电源框的一路输入改接到另一供电路</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>an old or protected Excel file; save it as .xlsx or .csv</source>
        <translation>旧版或受保护的 Excel 文件；请另存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>an row unit should give</source>
        <translation>列级机组应提供</translation>
    </message>
    <message>
        <source>and perhaps more: reading stopped here</source>
        <translation>可能还有更多：读取到此停止</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>and {count} more below</source>
        <translation>下方另有 {count} 项</translation>
    </message>
    <message>
        <source>and {more:,} more faults</source>
        <translation>以及另外 {more:,} 处错误</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>另有 {} 项</translation>
    </message>
    <message>
        <source>another Rackloop</source>
        <translation>另一个 Rackloop</translation>
    </message>
    <message>
        <source>another Rackloop ({who})</source>
        <translation>另一个 Rackloop（{who}）</translation>
    </message>
    <message>
        <source>another file of this name is there already</source>
        <translation>已存在同名文件</translation>
    </message>
    <message>
        <source>another kind of part; kept as it is</source>
        <translation>部件种类不同；保持原样</translation>
    </message>
    <message>
        <source>another text or person</source>
        <translation>其他文本或人员</translation>
    </message>
    <message>
        <source>approach</source>
        <translation>逼近温差</translation>
    </message>
    <message>
        <source>approach of a CDU without a stated one</source>
        <translation>未标明逼近温差的 CDU 的逼近温差</translation>
    </message>
    <message>
        <source>approach of a cdu without a stated one</source>
        <translation>未标明逼近温差的 CDU 的逼近温差</translation>
    </message>
    <message>
        <source>approach {}</source>
        <translation>逼近温差 {}</translation>
    </message>
    <message>
        <source>as its rack</source>
        <translation>与所在机柜相同</translation>
    </message>
    <message>
        <source>as loaded now</source>
        <translation>当前负载</translation>
    </message>
    <message>
        <source>as the board comes</source>
        <translation>按板卡出厂</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>asked for is</source>
        <translation>要求为</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>assumed level</source>
        <translation>假设水平</translation>
    </message>
    <message>
        <source>assumed or of low confidence: {marks}</source>
        <translation>假设或可信度低：{marks}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>项假设</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少为</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>at the end of their life</source>
        <translation>寿命末期</translation>
    </message>
    <message>
        <source>at the meter</source>
        <translation>电表处</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>一开始</translation>
    </message>
    <message>
        <source>at this load</source>
        <translation>此负载下</translation>
    </message>
    <message>
        <source>at {cold_c:g} °C, {thicker:.1f} × as viscous, full speed gives</source>
        <translation>{cold_c:g} °C 时黏度为 {thicker:.1f} ×，全速时为</translation>
    </message>
    <message>
        <source>at {volts} V</source>
        <translation>在 {volts} V</translation>
    </message>
    <message>
        <source>balancing valve</source>
        <translation>平衡阀</translation>
    </message>
    <message>
        <source>battery shelves give</source>
        <translation>电池框提供</translation>
    </message>
    <message>
        <source>below {reduced_w:g} W they stay under</source>
        <translation>低于此值须保持在 {reduced_w:g} W 以下，即</translation>
    </message>
    <message>
        <source>between chassis</source>
        <translation>机箱之间</translation>
    </message>
    <message>
        <source>boards get</source>
        <translation>基板得到</translation>
    </message>
    <message>
        <source>bore</source>
        <translation>内径</translation>
    </message>
    <message>
        <source>bore of the chassis manifolds</source>
        <translation>机箱分集水器内径</translation>
    </message>
    <message>
        <source>bore of the rack manifold</source>
        <translation>机柜分集水器内径</translation>
    </message>
    <message>
        <source>bore of the tubes between cold plates</source>
        <translation>冷板间连接管内径</translation>
    </message>
    <message>
        <source>burst factor of {silent} is unknown</source>
        <translation>{silent} 的爆破系数未知</translation>
    </message>
    <message>
        <source>busbar</source>
        <translation>母线</translation>
    </message>
    <message>
        <source>busbar carries</source>
        <translation>母线承载</translation>
    </message>
    <message>
        <source>busbar load</source>
        <translation>母线负载</translation>
    </message>
    <message>
        <source>busbar load, carried for {carried:.0f} s,</source>
        <translation>母线负载（可支撑 {carried:.0f} s）</translation>
    </message>
    <message>
        <source>by element</source>
        <translation>按元件</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>字节 {number}</translation>
    </message>
    <message>
        <source>cannot be brought from format {version} to {next}: {problem}</source>
        <translation>无法从格式 {version} 升级到 {next}：{problem}</translation>
    </message>
    <message>
        <source>cannot be deleted: {reason}</source>
        <translation>无法删除：{reason}</translation>
    </message>
    <message>
        <source>cannot be made: {reason}</source>
        <translation>无法创建：{reason}</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>cannot be saved: the file is write-protected</source>
        <translation>无法保存：文件受写保护</translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation>无法保存：{reason}</translation>
    </message>
    <message>
        <source>cannot be set here; these can: {fields}</source>
        <translation>不能在此设置；可设置的有：{fields}</translation>
    </message>
    <message>
        <source>cannot be varied; these can: {known}</source>
        <translation>不能变化；可变化的有：{known}</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>无法写入：{reason}</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>case</source>
        <translation>壳温</translation>
    </message>
    <message>
        <source>case of M{site} at {case_c:.1f} °C, limit {limit_c:.1f} °C{assumed}: margin {own_k:.1f} K, asked for {asked_k:g} K</source>
        <translation>M{site} 壳温 {case_c:.1f} °C，限值 {limit_c:.1f} °C{assumed}：裕量 {own_k:.1f} K，要求 {asked_k:g} K</translation>
    </message>
    <message>
        <source>case temperature limit of a module</source>
        <translation>模组壳温上限</translation>
    </message>
    <message>
        <source>case to coolant at M{site}:</source>
        <translation>M{site} 壳到冷却液的热阻为</translation>
    </message>
    <message>
        <source>chassis draws</source>
        <translation>机箱取用</translation>
    </message>
    <message>
        <source>chassis manifold</source>
        <translation>机箱分集水器</translation>
    </message>
    <message>
        <source>chassis takes</source>
        <translation>机箱取用</translation>
    </message>
    <message>
        <source>chassis that are uncoupled have relief or yielding hoses</source>
        <translation>断开的机箱有泄压或可让形的软管</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>checked against {source}</source>
        <translation>检查依据 {source}</translation>
    </message>
    <message>
        <source>chosen in the design</source>
        <translation>在设计中选定</translation>
    </message>
    <message>
        <source>cold plate</source>
        <translation>冷板</translation>
    </message>
    <message>
        <source>cold plate of a module</source>
        <translation>模组的冷板</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>冷启动</translation>
    </message>
    <message>
        <source>coldest surface at {coldest_c:.1f} °C, dew point of the room {dew_c:.1f} °C, margin asked for {margin_k:g} K</source>
        <translation>最冷表面 {coldest_c:.1f} °C，机房露点 {dew_c:.1f} °C，要求裕量 {margin_k:g} K</translation>
    </message>
    <message>
        <source>column {column} ({head})</source>
        <translation>第 {column} 列（{head}）</translation>
    </message>
    <message>
        <source>combined fully connected and 6-port hybrid cube mesh</source>
        <translation>组合全互连与 6 端口混合立方网格</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>computed from other figures</source>
        <translation>由其他数据计算</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>confidence {confidence}</source>
        <translation>可信度{confidence}</translation>
    </message>
    <message>
        <source>connector pitch</source>
        <translation>连接器间距</translation>
    </message>
    <message>
        <source>connectors carry</source>
        <translation>连接器承载</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <source>converged in {} iterations</source>
        <translation>{} 次迭代后收敛</translation>
    </message>
    <message>
        <source>coolant bought beyond the fill of a loop</source>
        <translation>回路充液之外另购的冷却液</translation>
    </message>
    <message>
        <source>coolant in a CDU</source>
        <translation>CDU 内冷却液量</translation>
    </message>
    <message>
        <source>coolant in a cdu</source>
        <translation>CDU 内冷却液量</translation>
    </message>
    <message>
        <source>coolant in a cold plate</source>
        <translation>冷板内冷却液量</translation>
    </message>
    <message>
        <source>coolant of a new loop</source>
        <translation>新回路的冷却液</translation>
    </message>
    <message>
        <source>coolant reaches M{site} at</source>
        <translation>冷却液到达 M{site} 时为</translation>
    </message>
    <message>
        <source>coolant reaches M{site} at {own_c:.1f} °C, its limit is {most_c:.1f} °C</source>
        <translation>冷却液到达 M{site} 时为 {own_c:.1f} °C，其限值为 {most_c:.1f} °C</translation>
    </message>
    <message>
        <source>coolant returns at</source>
        <translation>冷却液回液为</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>cools</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>copies instead</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>copper section of each pole of the busbar</source>
        <translation>母线每极铜截面积</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>接头</translation>
    </message>
    <message>
        <source>couplings are mated</source>
        <translation>接头已插合</translation>
    </message>
    <message>
        <source>cross brace</source>
        <translation>横撑</translation>
    </message>
    <message>
        <source>current at {lowest_v:g} V is</source>
        <translation>{lowest_v:g} V 时电流为</translation>
    </message>
    <message>
        <source>curve unknown</source>
        <translation>曲线未知</translation>
    </message>
    <message>
        <source>data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>dead head</source>
        <translation>关死压力</translation>
    </message>
    <message>
        <source>default: {text}</source>
        <translation>默认：{text}</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>depth of {title} is</source>
        <translation>{title} 的深度为</translation>
    </message>
    <message>
        <source>depth of {title}, with a rear manifold, is</source>
        <translation>带后置分集水器的 {title} 深度为</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推导值</translation>
    </message>
    <message>
        <source>design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>design velocity by pipe size</source>
        <translation>按管径的设计流速</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>direct detection</source>
        <translation>直接检测</translation>
    </message>
    <message>
        <source>direct return</source>
        <translation>异程</translation>
    </message>
    <message>
        <source>do without “{curve}”</source>
        <translation>不要求“{curve}”</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>drain at the low point</source>
        <translation>低点排液口</translation>
    </message>
    <message>
        <source>draws {power_kw:.1f} kW; the {missing} of its {psu_count} supplies is unknown</source>
        <translation>取用 {power_kw:.1f} kW；其 {psu_count} 个电源模块的{missing}未知</translation>
    </message>
    <message>
        <source>droop of a power shelf from no load to its rating</source>
        <translation>电源框从空载到额定负载的电压下垂</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>efficiency of a UPS in eco mode</source>
        <translation>UPS 经济模式效率</translation>
    </message>
    <message>
        <source>efficiency of a UPS that converts twice</source>
        <translation>双变换 UPS 效率</translation>
    </message>
    <message>
        <source>efficiency of a chassis' own power supplies</source>
        <translation>机箱自带电源的效率</translation>
    </message>
    <message>
        <source>efficiency of a power shelf without a published curve</source>
        <translation>未公布效率曲线的电源框的效率</translation>
    </message>
    <message>
        <source>efficiency of a ups in eco mode</source>
        <translation>UPS 经济模式效率</translation>
    </message>
    <message>
        <source>efficiency of a ups that converts twice</source>
        <translation>双变换 UPS 效率</translation>
    </message>
    <message>
        <source>efficiency of boards, busways and cables to the racks</source>
        <translation>配电板、母线槽和至机柜电缆的效率</translation>
    </message>
    <message>
        <source>efficiency of the site's transformer</source>
        <translation>站点变压器效率</translation>
    </message>
    <message>
        <source>efficiency, %</source>
        <translation>效率，%</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>寿命末期</translation>
    </message>
    <message>
        <source>energy closes to {error_w:.0e} W</source>
        <translation>能量平衡误差 {error_w:.0e} W</translation>
    </message>
    <message>
        <source>engineering estimate</source>
        <translation>工程估计</translation>
    </message>
    <message>
        <source>engineering practice</source>
        <translation>工程实践</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>ethylene</source>
        <translation>乙</translation>
    </message>
    <message>
        <source>every CDU</source>
        <translation>每台 CDU</translation>
    </message>
    <message>
        <source>every baseboard</source>
        <translation>每块基板</translation>
    </message>
    <message>
        <source>every chassis</source>
        <translation>每台机箱</translation>
    </message>
    <message>
        <source>every item in a rack but chassis</source>
        <translation>机柜内除机箱外的每个设备</translation>
    </message>
    <message>
        <source>every loop</source>
        <translation>每个回路</translation>
    </message>
    <message>
        <source>every rack</source>
        <translation>每台机柜</translation>
    </message>
    <message>
        <source>every slot of {chassis} for {board} is taken</source>
        <translation>{chassis} 中可放 {board} 的插槽均已占用</translation>
    </message>
    <message>
        <source>everything mounted in a rack</source>
        <translation>装入机柜的每个设备</translation>
    </message>
    <message>
        <source>exceeded by {share} %</source>
        <translation>超出 {share} %</translation>
    </message>
    <message>
        <source>exchanger duty</source>
        <translation>换热器热负荷</translation>
    </message>
    <message>
        <source>excursions are counted with</source>
        <translation>短时功率冲击计入</translation>
    </message>
    <message>
        <source>excursions of {duration} add up to</source>
        <translation>{duration} 的短时功率冲击合计为</translation>
    </message>
    <message>
        <source>exponent of a cold plate's pressure drop with one measured point</source>
        <translation>仅有一个测点的冷板的压降指数</translation>
    </message>
    <message>
        <source>exponent of the film coefficients with flow in a CDU's exchanger</source>
        <translation>CDU 换热器膜系数随流量变化的指数</translation>
    </message>
    <message>
        <source>exponent of the film coefficients with flow in a cdu's exchanger</source>
        <translation>CDU 换热器膜系数随流量变化的指数</translation>
    </message>
    <message>
        <source>external head of a row CDU without a stated one</source>
        <translation>未标明时列间 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>external head of a row cdu without a stated one</source>
        <translation>未标明时列间 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>external head of an in-rack CDU without a stated one</source>
        <translation>未标明时机柜内 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>external head of an in-rack cdu without a stated one</source>
        <translation>未标明时机柜内 CDU 的外部扬程</translation>
    </message>
    <message>
        <source>external head of {title} is unknown</source>
        <translation>{title} 的外部扬程未知</translation>
    </message>
    <message>
        <source>facility over IT power, DC at the devices</source>
        <translation>设施功率与 IT 功率（设备处直流）之比</translation>
    </message>
    <message>
        <source>facility power is</source>
        <translation>设施功率为</translation>
    </message>
    <message>
        <source>facility power is unknown</source>
        <translation>设施功率未知</translation>
    </message>
    <message>
        <source>facility water flow over loop flow at a CDU's rating point</source>
        <translation>CDU 额定点一次侧流量与回路流量之比</translation>
    </message>
    <message>
        <source>facility water flow over loop flow at a cdu's rating point</source>
        <translation>CDU 额定点一次侧流量与回路流量之比</translation>
    </message>
    <message>
        <source>facility water of {facility_c:g} °C allows no supply of {wanted_c:g} °C</source>
        <translation>一次侧水 {facility_c:g} °C 时供液达不到 {wanted_c:g} °C</translation>
    </message>
    <message>
        <source>facility water of {water_c:g} °C is above W{warmest:g}: class {water_class}</source>
        <translation>{water_c:g} °C 的一次侧水高于 W{warmest:g}：级别 {water_class}</translation>
    </message>
    <message>
        <source>facility water of {water_c:g} °C: class {water_class}</source>
        <translation>{water_c:g} °C 的一次侧水：级别 {water_class}</translation>
    </message>
    <message>
        <source>facility water temperature at a CDU's rating point</source>
        <translation>CDU 额定点的一次侧水温</translation>
    </message>
    <message>
        <source>facility water temperature at a cdu's rating point</source>
        <translation>CDU 额定点的一次侧水温</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>fans and conversion are to take {percent:.0f} % of what the chassis draws itself</source>
        <translation>风扇和转换占机箱自身功耗的 {percent:.0f} %</translation>
    </message>
    <message>
        <source>fed by {cdus}</source>
        <translation>由 {cdus} 供液</translation>
    </message>
    <message>
        <source>feed loss</source>
        <translation>失去一路供电</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>项</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>fill pressure at the CDU's suction, gauge</source>
        <translation>CDU 吸入口充注压力（表压）</translation>
    </message>
    <message>
        <source>fill pressure at the cdu's suction, gauge</source>
        <translation>CDU 吸入口充注压力（表压）</translation>
    </message>
    <message>
        <source>fill, static and shut-off pressure together are</source>
        <translation>充注、静压与关死压力合计为</translation>
    </message>
    <message>
        <source>filter of {title} is unknown</source>
        <translation>{title} 的过滤器未知</translation>
    </message>
    <message>
        <source>filters down to {mesh_um:g} µm, guide {inline_um:g} µm inline</source>
        <translation>过滤精度 {mesh_um:g} µm，主路指南值 {inline_um:g} µm</translation>
    </message>
    <message>
        <source>final text</source>
        <translation>正式文本</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>fits a {rack_width} rack</source>
        <translation>适合 {rack_width} 机柜</translation>
    </message>
    <message>
        <source>fits: {}</source>
        <translation>适配：{}</translation>
    </message>
    <message>
        <source>fix: {label}</source>
        <translation>修复：{label}</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>平面布置</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>flow a module needs where its maker states none</source>
        <translation>厂商未标明时模组所需流量</translation>
    </message>
    <message>
        <source>flow of {title} is unknown, {low:g} to {high:g} L/min are printed</source>
        <translation>{title} 的流量未知，规范为 {low:g} 至 {high:g} L/min</translation>
    </message>
    <message>
        <source>flow per kilowatt where none is stated</source>
        <translation>未标明时每千瓦流量</translation>
    </message>
    <message>
        <source>flow through {title} is</source>
        <translation>通过 {title} 的流量为</translation>
    </message>
    <message>
        <source>flows of the chassis differ by</source>
        <translation>各机箱流量相差</translation>
    </message>
    <message>
        <source>folders deeper than {limit} levels are not read</source>
        <translation>深于 {limit} 层的文件夹不读取</translation>
    </message>
    <message>
        <source>for {power_kw:.1f} kW of modules the chassis moves</source>
        <translation>模组功率 {power_kw:.1f} kW，机箱送风</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>用于 {}</translation>
    </message>
    <message>
        <source>format {version} is no longer read</source>
        <translation>格式 {version} 已不再支持</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>freezes at</source>
        <translation>冰点为</translation>
    </message>
    <message>
        <source>freezes at {freeze_c} °C</source>
        <translation>{freeze_c} °C 凝固</translation>
    </message>
    <message>
        <source>freezing point of {title} is unknown</source>
        <translation>{title} 的冰点未知</translation>
    </message>
    <message>
        <source>from the CDUs' data sheets</source>
        <translation>取自 CDU 数据手册</translation>
    </message>
    <message>
        <source>from the boards' data sheets</source>
        <translation>取自基板数据手册</translation>
    </message>
    <message>
        <source>from the chassis' data sheets</source>
        <translation>取自机箱数据手册</translation>
    </message>
    <message>
        <source>from the hoses' data sheets</source>
        <translation>取自软管数据手册</translation>
    </message>
    <message>
        <source>from the modules' data sheets</source>
        <translation>取自模组数据手册</translation>
    </message>
    <message>
        <source>from the plates' curves</source>
        <translation>取自冷板曲线</translation>
    </message>
    <message>
        <source>from the plates' data</source>
        <translation>取自冷板数据</translation>
    </message>
    <message>
        <source>full liquid</source>
        <translation>全液冷</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>表压</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>generic</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>指南值</translation>
    </message>
    <message>
        <source>has no value beside it</source>
        <translation>旁边没有任何数值</translation>
    </message>
    <message>
        <source>head</source>
        <translation>扬程</translation>
    </message>
    <message>
        <source>head of the facility water pumps</source>
        <translation>一次侧水泵扬程</translation>
    </message>
    <message>
        <source>header</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>heat capacity of a cold plate without its coolant</source>
        <translation>冷板热容（不含冷却液）</translation>
    </message>
    <message>
        <source>heat capacity of a module that warms with its cold plate</source>
        <translation>随冷板升温的模组热容</translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation>换热器</translation>
    </message>
    <message>
        <source>heat to the room is unknown</source>
        <translation>排到机房的热量未知</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>height is known</source>
        <translation>高度已知</translation>
    </message>
    <message>
        <source>height of a row CDU's connections above the floor</source>
        <translation>列间 CDU 接口离地高度</translation>
    </message>
    <message>
        <source>height of a row cdu's connections above the floor</source>
        <translation>列间 CDU 接口离地高度</translation>
    </message>
    <message>
        <source>height of the row header above the floor</source>
        <translation>列主管离地高度</translation>
    </message>
    <message>
        <source>height of {title} is</source>
        <translation>{title} 的高度为</translation>
    </message>
    <message>
        <source>height of {title} is unknown: one unit is drawn</source>
        <translation>{title} 的高度未知：按一个单元绘制</translation>
    </message>
    <message>
        <source>height, mm</source>
        <translation>高度，mm</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>可信度高</translation>
    </message>
    <message>
        <source>highest excursion of module power above TDP</source>
        <translation>模组功率超过 TDP 的最大短时功率冲击</translation>
    </message>
    <message>
        <source>highest excursion of module power above tdp</source>
        <translation>模组功率超过 TDP 的最大短时功率冲击</translation>
    </message>
    <message>
        <source>highest pressure of the loop is</source>
        <translation>回路最高压力为</translation>
    </message>
    <message>
        <source>hold-up of {title} is unknown</source>
        <translation>{title} 的保持时间未知</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>holds more than {files:,} files or {size} MB; the rest is not read</source>
        <translation>超过 {files:,} 个文件或 {size} MB；其余不读取</translation>
    </message>
    <message>
        <source>holds more than {limit:,} values</source>
        <translation>数值超过 {limit:,} 个</translation>
    </message>
    <message>
        <source>holds or not; there is no figure</source>
        <translation>满足或不满足；没有数值</translation>
    </message>
    <message>
        <source>holds the invisible character {name} at position {number}</source>
        <translation>第 {number} 个字符是不可见字符 {name}</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>软管</translation>
    </message>
    <message>
        <source>hose between chassis and rack manifold</source>
        <translation>机箱与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>hose between in-rack CDU and rack manifold</source>
        <translation>机柜内 CDU 与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>hose between in-rack cdu and rack manifold</source>
        <translation>机柜内 CDU 与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>hose between row header and rack manifold</source>
        <translation>列主管与机柜分集水器间的软管</translation>
    </message>
    <message>
        <source>hose routing</source>
        <translation>软管布置</translation>
    </message>
    <message>
        <source>host lanes of {title} are unknown</source>
        <translation>{title} 的主机通道数未知</translation>
    </message>
    <message>
        <source>host link of {title} is {text}, {known} knows PCIe {first} to {last}, x{most:g}</source>
        <translation>{title} 的主机链路为 {text}，{known} 支持 PCIe {first} 至 {last}，x{most:g}</translation>
    </message>
    <message>
        <source>host, fans, regulators</source>
        <translation>主机、风扇、稳压器</translation>
    </message>
    <message>
        <source>hours and utilisation are not equally many</source>
        <translation>小时数与利用率的个数不相等</translation>
    </message>
    <message>
        <source>hours[{index}] {fault}</source>
        <translation>hours[{index}] {fault}</translation>
    </message>
    <message>
        <source>how leaks are detected is not stated</source>
        <translation>泄漏检测方式未说明</translation>
    </message>
    <message>
        <source>how long a power shelf gives its pulse rating</source>
        <translation>电源框维持脉冲额定值的时间</translation>
    </message>
    <message>
        <source>how the board is wired is unknown</source>
        <translation>基板的互连方式未知</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合式</translation>
    </message>
    <message>
        <source>hydraulic over electrical power of a CDU's pumps</source>
        <translation>CDU 水泵的水力功率与电功率之比</translation>
    </message>
    <message>
        <source>hydraulic over electrical power of a cdu's pumps</source>
        <translation>CDU 水泵的水力功率与电功率之比</translation>
    </message>
    <message>
        <source>hydraulic over electrical power of the facility water pumps</source>
        <translation>一次侧水泵的水力功率与电功率之比</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>in no price list</source>
        <translation>不在任何价格表中</translation>
    </message>
    <message>
        <source>in parallel:</source>
        <translation>并联</translation>
    </message>
    <message>
        <source>in rack</source>
        <translation>机柜内</translation>
    </message>
    <message>
        <source>in row</source>
        <translation>列间</translation>
    </message>
    <message>
        <source>in the drawing: go to the neighbour, in, out</source>
        <translation>在图中：移到相邻对象、进入、退出</translation>
    </message>
    <message>
        <source>in the price of the assembly</source>
        <translation>已含在总成价格中</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>in {unit}, given beside its limit and the margin to it</source>
        <translation>以 {unit} 计，并列出限值和裕量</translation>
    </message>
    <message>
        <source>in-rack</source>
        <translation>机柜内</translation>
    </message>
    <message>
        <source>include unknown figures</source>
        <translation>包含未知数据</translation>
    </message>
    <message>
        <source>indirect detection</source>
        <translation>间接检测</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>interface material in the curve of {silent} is unknown</source>
        <translation>{silent} 的曲线所含界面材料未知</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>is above 100 %</source>
        <translation>大于 100 %</translation>
    </message>
    <message>
        <source>is above 100 %; is percent meant? Write utilisation [%]</source>
        <translation>大于 100 %；是否为百分数？请写 utilisation [%]</translation>
    </message>
    <message>
        <source>is above {maximum:g}{unit}; is the unit right?</source>
        <translation>大于 {maximum:g}{unit}；单位是否正确？</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is left to people</source>
        <translation>留给人工处理</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>is mated by hand</source>
        <translation>为手动插合</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; {key} needs it</source>
        <translation>缺失；{key} 需要它</translation>
    </message>
    <message>
        <source>is more than any part has</source>
        <translation>大于任何部件的数值</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>为负</translation>
    </message>
    <message>
        <source>is negative or no number</source>
        <translation>为负或不是数</translation>
    </message>
    <message>
        <source>is neither a PNG nor a JPEG picture</source>
        <translation>既不是 PNG 图片也不是 JPEG 图片</translation>
    </message>
    <message>
        <source>is no CDU on this loop; its CDUs</source>
        <translation>不是此回路的 CDU；其 CDU 有</translation>
    </message>
    <message>
        <source>is no Excel workbook</source>
        <translation>不是 Excel 工作簿</translation>
    </message>
    <message>
        <source>is no field that is known here</source>
        <translation>不是此处已知的字段</translation>
    </message>
    <message>
        <source>is no object of this design</source>
        <translation>不是此设计的对象</translation>
    </message>
    <message>
        <source>is no part of a design file</source>
        <translation>不属于设计文件</translation>
    </message>
    <message>
        <source>is no part of a quote</source>
        <translation>不是报价单的内容</translation>
    </message>
    <message>
        <source>is no part of your own; copy it under another id to change it</source>
        <translation>不是您自己的部件；请以另一编号复制后再修改</translation>
    </message>
    <message>
        <source>is no picture in base 64</source>
        <translation>不是 base 64 编码的图片</translation>
    </message>
    <message>
        <source>is no rack or chassis on this loop; its racks</source>
        <translation>不是此回路的机柜或机箱；其机柜有</translation>
    </message>
    <message>
        <source>is on feed B, which the site does not have</source>
        <translation>接在 B 路，而场地没有 B 路</translation>
    </message>
    <message>
        <source>is open in {program}</source>
        <translation>已在{program}中打开</translation>
    </message>
    <message>
        <source>is passed on</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>为必填项</translation>
    </message>
    <message>
        <source>is the name of {objects}: say which</source>
        <translation>是 {objects} 的名称：请指明是哪一个</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>it gets none at all</source>
        <translation>它完全没有流量</translation>
    </message>
    <message>
        <source>it goes into the units of a rack</source>
        <translation>应放入机柜的单元</translation>
    </message>
    <message>
        <source>it has neither part number nor description</source>
        <translation>既没有料号，也没有描述</translation>
    </message>
    <message>
        <source>it has no heat exchanger, only pumps</source>
        <translation>没有换热器，只有水泵</translation>
    </message>
    <message>
        <source>it rejects its heat to room air, which is not computed</source>
        <translation>排热至室内空气，不作计算</translation>
    </message>
    <message>
        <source>it would stand below the lowest unit</source>
        <translation>它将低于最低单元</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>items of several racks move together only within their racks</source>
        <translation>多个机柜中的对象只能在各自机柜内一起移动</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>its bore goes with the chassis</source>
        <translation>其内径由机箱决定</translation>
    </message>
    <message>
        <source>its composition is not published</source>
        <translation>其成分未公布</translation>
    </message>
    <message>
        <source>its connector carries</source>
        <translation>其连接器承载</translation>
    </message>
    <message>
        <source>its couplings are rated</source>
        <translation>其接头额定为</translation>
    </message>
    <message>
        <source>its height is unknown</source>
        <translation>其高度未知</translation>
    </message>
    <message>
        <source>its input carries</source>
        <translation>其输入承载</translation>
    </message>
    <message>
        <source>its price begins on {day}</source>
        <translation>其价格自 {day} 起生效</translation>
    </message>
    <message>
        <source>its price ended on {day}</source>
        <translation>其价格已于 {day} 到期</translation>
    </message>
    <message>
        <source>its price is per {other}, it is counted in {unit}</source>
        <translation>其价格按 {other} 计，数量按 {unit} 计</translation>
    </message>
    <message>
        <source>its size has at least</source>
        <translation>该尺寸至少为</translation>
    </message>
    <message>
        <source>joins {drawn} pairs; ports of the modules are unknown</source>
        <translation>连接 {drawn} 对；模组的端口数未知</translation>
    </message>
    <message>
        <source>kPa gauge</source>
        <translation>kPa 表压</translation>
    </message>
    <message>
        <source>kW by duration, shelves' pulse unknown</source>
        <translation>kW 按持续时间，电源框脉冲能力未知</translation>
    </message>
    <message>
        <source>kW by how long they last</source>
        <translation>kW 按持续时间</translation>
    </message>
    <message>
        <source>kW on the busbar</source>
        <translation>母线功率 kW</translation>
    </message>
    <message>
        <source>keep at least</source>
        <translation>至少保持</translation>
    </message>
    <message>
        <source>kinds of parts</source>
        <translation>种部件</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>条通道</translation>
    </message>
    <message>
        <source>lanes of {title} run at</source>
        <translation>{title} 的通道速率为</translation>
    </message>
    <message>
        <source>larger than {limit} MB</source>
        <translation>大于 {limit} MB</translation>
    </message>
    <message>
        <source>larger than {limit} kB; no device type is</source>
        <translation>大于 {limit} kB；设备类型不会这么大</translation>
    </message>
    <message>
        <source>leak test at</source>
        <translation>泄漏试验压力为</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>left out: {columns}</source>
        <translation>已略去：{columns}</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>length added to the height between CDU and manifold port</source>
        <translation>在 CDU 与分集水器接口高差之外增加的长度</translation>
    </message>
    <message>
        <source>length added to the height between cdu and manifold port</source>
        <translation>在 CDU 与分集水器接口高差之外增加的长度</translation>
    </message>
    <message>
        <source>length added to the height between header and rack manifold</source>
        <translation>在主管与机柜分集水器高差之外增加的长度</translation>
    </message>
    <message>
        <source>length added to the way back of a reverse-return header</source>
        <translation>同程主管回程增加的长度</translation>
    </message>
    <message>
        <source>length assumed</source>
        <translation>长度为假设值</translation>
    </message>
    <message>
        <source>length from positions and an allowance</source>
        <translation>长度由位置和余量得出</translation>
    </message>
    <message>
        <source>length from the hose to the first path</source>
        <translation>从软管到第一条支路的长度</translation>
    </message>
    <message>
        <source>length of each chassis hose</source>
        <translation>每根机箱软管的长度</translation>
    </message>
    <message>
        <source>length of one tube run</source>
        <translation>每段连接管的长度</translation>
    </message>
    <message>
        <source>length of the chassis manifold between two paths</source>
        <translation>机箱分集水器相邻支路间的长度</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>limit unknown</source>
        <translation>限值未知</translation>
    </message>
    <message>
        <source>limit {limit:.0f}</source>
        <translation>限值 {limit:.0f}</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>限值 {limit}</translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <translation>第 {line} 行第 {column} 列</translation>
    </message>
    <message>
        <source>linear between points</source>
        <translation>点间线性</translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>link topology of {title} is unknown</source>
        <translation>{title} 的链路拓扑未知</translation>
    </message>
    <message>
        <source>links</source>
        <translation>条链路</translation>
    </message>
    <message>
        <source>links are configured by other means</source>
        <translation>链路以其他方式配置</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>load for {duration} is</source>
        <translation>{duration} 内的负载为</translation>
    </message>
    <message>
        <source>load fraction</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>load may grow {share} %</source>
        <translation>负载还可增加 {share} %</translation>
    </message>
    <message>
        <source>load or rating of a battery shelf is unknown</source>
        <translation>电池框的负载或额定值未知</translation>
    </message>
    <message>
        <source>load or rating of the shelf is unknown</source>
        <translation>电源框的负载或额定值未知</translation>
    </message>
    <message>
        <source>load or redundant rating of a shelf is unknown</source>
        <translation>电源框的负载或冗余额定值未知</translation>
    </message>
    <message>
        <source>load, % of rating</source>
        <translation>负载，额定值的 %</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>local inlet; limits from the modules' data</source>
        <translation>局部入口；限值取自模组数据</translation>
    </message>
    <message>
        <source>longer than {limit} characters</source>
        <translation>超过 {limit} 个字符</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>low pressure</source>
        <translation>低压</translation>
    </message>
    <message>
        <source>low pressure, NPSH available against required</source>
        <translation>低压，可用与所需 NPSH</translation>
    </message>
    <message>
        <source>lowest pressure of the loop is</source>
        <translation>回路最低压力为</translation>
    </message>
    <message>
        <source>lowest {lowest} V of {minimum} to {maximum} V</source>
        <translation>最低 {lowest} V，允许 {minimum} 至 {maximum} V</translation>
    </message>
    <message>
        <source>lowest {lowest} V, no range stated</source>
        <translation>最低 {lowest} V，未给出范围</translation>
    </message>
    <message>
        <source>mPa is a thousandth of a pascal; write MPa or Pa</source>
        <translation>mPa 是千分之一帕；请写 MPa 或 Pa</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>分集水器</translation>
    </message>
    <message>
        <source>manifolds are for</source>
        <translation>分集水器寿命为</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>裕量</translation>
    </message>
    <message>
        <source>margin {margin}</source>
        <translation>裕量 {margin}</translation>
    </message>
    <message>
        <source>mass of a baseboard without modules</source>
        <translation>不含模组的基板质量</translation>
    </message>
    <message>
        <source>mass of a battery shelf</source>
        <translation>电池框质量</translation>
    </message>
    <message>
        <source>mass of a chassis without boards and modules</source>
        <translation>不含基板和模组的机箱质量</translation>
    </message>
    <message>
        <source>mass of a module with heatsink or cold plate</source>
        <translation>带散热器或冷板的模组质量</translation>
    </message>
    <message>
        <source>mass of a power shelf with its supplies</source>
        <translation>含电源模块的电源框质量</translation>
    </message>
    <message>
        <source>mass of a rack manifold with hoses, wet</source>
        <translation>含软管的机柜分集水器质量（充液）</translation>
    </message>
    <message>
        <source>mass of a switch or host node</source>
        <translation>交换机或主机节点质量</translation>
    </message>
    <message>
        <source>mass of an in-rack CDU, wet</source>
        <translation>机柜内 CDU 质量（充液）</translation>
    </message>
    <message>
        <source>mass of an in-rack cdu, wet</source>
        <translation>机柜内 CDU 质量（充液）</translation>
    </message>
    <message>
        <source>materials of {total} kinds of parts are listed</source>
        <translation>{total} 种部件的材料均在清单上</translation>
    </message>
    <message>
        <source>materials unknown of {count} of {total} kinds of parts: {names}</source>
        <translation>{total} 种部件中 {count} 种材料未知：{names}</translation>
    </message>
    <message>
        <source>mates blind</source>
        <translation>为盲插</translation>
    </message>
    <message>
        <source>mating and position</source>
        <translation>插合与位置</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>可信度中</translation>
    </message>
    <message>
        <source>minimum order quantity {least}</source>
        <translation>最小起订量 {least}</translation>
    </message>
    <message>
        <source>minor loss from the hose to the first path</source>
        <translation>从软管到第一条支路的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of each chassis hose</source>
        <translation>每根机箱软管的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of each hose at a CDU</source>
        <translation>CDU 每根软管的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of each hose at a cdu</source>
        <translation>CDU 每根软管的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of each take-off</source>
        <translation>每个引出支管的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of one tube run</source>
        <translation>每段连接管的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of the chassis manifold at each path</source>
        <translation>机箱分集水器在每条支路处的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of the header at each rack</source>
        <translation>主管在每个机柜处的局部阻力</translation>
    </message>
    <message>
        <source>minor loss of the rack manifold at each port</source>
        <translation>机柜分集水器在每个接口处的局部阻力</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>mixed chassis</source>
        <translation>混装机箱</translation>
    </message>
    <message>
        <source>mm bore</source>
        <translation>mm 内径</translation>
    </message>
    <message>
        <source>module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>个模组</translation>
    </message>
    <message>
        <source>modules are liquid cooled, but the couplings are not mated</source>
        <translation>模组为液冷，但接头未插合</translation>
    </message>
    <message>
        <source>modules are made for {cooling} cooling</source>
        <translation>模组适用于{cooling}冷却</translation>
    </message>
    <message>
        <source>modules draw</source>
        <translation>模组取用</translation>
    </message>
    <message>
        <source>modules have the {needed:g} ports joined</source>
        <translation>模组具备所连的 {needed:g} 个端口</translation>
    </message>
    <message>
        <source>modules lack ports, such as for {one} to {other}</source>
        <translation>模组端口不足，例如 {one} 至 {other}</translation>
    </message>
    <message>
        <source>modules of {hottest_w:g} W take</source>
        <translation>{hottest_w:g} W 的模组得到</translation>
    </message>
    <message>
        <source>more brings little above</source>
        <translation>收效甚微的界限为</translation>
    </message>
    <message>
        <source>more entries</source>
        <translation>更多条目</translation>
    </message>
    <message>
        <source>more entry</source>
        <translation>更多条目</translation>
    </message>
    <message>
        <source>more than one utilisation needs hours</source>
        <translation>多个利用率需要给出小时</translation>
    </message>
    <message>
        <source>more than {limit:,} rows</source>
        <translation>超过 {limit:,} 行</translation>
    </message>
    <message>
        <source>more than {limit} columns</source>
        <translation>超过 {limit} 列</translation>
    </message>
    <message>
        <source>moves what is there; a refused place says why</source>
        <translation>移动该对象；被拒绝的位置会说明原因</translation>
    </message>
    <message>
        <source>must be 0 or later</source>
        <translation>必须为 0 或更晚</translation>
    </message>
    <message>
        <source>must be 0 or longer</source>
        <translation>必须为 0 或更长</translation>
    </message>
    <message>
        <source>must be 0 to 3 times the design's heat</source>
        <translation>必须为设计热量的 0 至 3 倍</translation>
    </message>
    <message>
        <source>must be 2 to 64 small letters, digits, dots, dashes or underscores</source>
        <translation>必须为 2 至 64 个小写字母、数字、点、连字符或下划线</translation>
    </message>
    <message>
        <source>must be &gt; 0</source>
        <translation>必须 &gt; 0</translation>
    </message>
    <message>
        <source>must be above 0, at most {limit_s:g} s</source>
        <translation>必须大于 0，不超过 {limit_s:g} s</translation>
    </message>
    <message>
        <source>must be above {above:g}{unit}</source>
        <translation>必须大于 {above:g}{unit}</translation>
    </message>
    <message>
        <source>must be above {gt:g}</source>
        <translation>必须大于 {gt:g}</translation>
    </message>
    <message>
        <source>must be below {lt:g}</source>
        <translation>必须小于 {lt:g}</translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation>必须为 {expected}</translation>
    </message>
    <message>
        <source>must be {ge:g} or more</source>
        <translation>必须为 {ge:g} 或更大</translation>
    </message>
    <message>
        <source>must be {le:g} or less</source>
        <translation>必须为 {le:g} 或更小</translation>
    </message>
    <message>
        <source>must have the form {pattern}</source>
        <translation>必须符合格式 {pattern}</translation>
    </message>
    <message>
        <source>must have {max_length} characters or fewer</source>
        <translation>不得超过 {max_length} 个字符</translation>
    </message>
    <message>
        <source>must have {max_length} entries or fewer</source>
        <translation>不得超过 {max_length} 项</translation>
    </message>
    <message>
        <source>must have {min_length} characters or more</source>
        <translation>至少 {min_length} 个字符</translation>
    </message>
    <message>
        <source>must have {min_length} entries or more</source>
        <translation>至少 {min_length} 项</translation>
    </message>
    <message>
        <source>must name the CDU that is lost</source>
        <translation>必须指明失效的 CDU</translation>
    </message>
    <message>
        <source>must say what the water drifts to, 0 to 90 °C</source>
        <translation>必须给出水温漂移到的值，0 至 90 °C</translation>
    </message>
    <message>
        <source>neither a pump curve nor a rated flow or capacity is published</source>
        <translation>既未公布泵曲线，也未公布额定流量或容量</translation>
    </message>
    <message>
        <source>nested deeper than {limit} levels</source>
        <translation>嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>next</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no CDU without a loop stands in its racks</source>
        <translation>其机柜中没有未接回路的 CDU</translation>
    </message>
    <message>
        <source>no baseboard</source>
        <translation>没有基板</translation>
    </message>
    <message>
        <source>no baseboard is fitted</source>
        <translation>未装基板</translation>
    </message>
    <message>
        <source>no board has a site {site}</source>
        <translation>没有基板具有位置 {site}</translation>
    </message>
    <message>
        <source>no case temperature known</source>
        <translation>没有已知壳温</translation>
    </message>
    <message>
        <source>no column for {wanted}; a heading needs its unit</source>
        <translation>没有{wanted} 列；表头需带单位</translation>
    </message>
    <message>
        <source>no column {name}; there are: {known}</source>
        <translation>没有列 {name}；可选：{known}</translation>
    </message>
    <message>
        <source>no currency: add a column currency or write unit price [EUR]</source>
        <translation>没有币种：请增加“币种”列，或写成“单价 [EUR]”</translation>
    </message>
    <message>
        <source>no default assumption is used</source>
        <translation>未使用默认假设</translation>
    </message>
    <message>
        <source>no derating up to</source>
        <translation>不降额的上限为</translation>
    </message>
    <message>
        <source>no detection of leaks</source>
        <translation>没有泄漏检测</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>no drain at the low point</source>
        <translation>低点没有排液口</translation>
    </message>
    <message>
        <source>no exchange rate from {base} to {quote}</source>
        <translation>没有 {base} 到 {quote} 的汇率</translation>
    </message>
    <message>
        <source>no figure of low confidence is used</source>
        <translation>未使用低可信度数据</translation>
    </message>
    <message>
        <source>no figures are shown</source>
        <translation>不显示数据</translation>
    </message>
    <message>
        <source>no file name holds a null character</source>
        <translation>文件名不能含空字符</translation>
    </message>
    <message>
        <source>no fix: {no_fix}</source>
        <translation>无修复：{no_fix}</translation>
    </message>
    <message>
        <source>no flow</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>no free {count} {unit} in this rack</source>
        <translation>此机柜没有空闲的 {count} {unit}</translation>
    </message>
    <message>
        <source>no headings such as manufacturer, part number, unit price, currency; a price and a part number or catalogue id are needed</source>
        <translation>没有制造商、料号、单价、币种之类的表头；必须有价格，以及料号或目录编号</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>no line has a price</source>
        <translation>没有一行有价格</translation>
    </message>
    <message>
        <source>no longer there; kept as it is</source>
        <translation>已不存在；保持原样</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>没有回路</translation>
    </message>
    <message>
        <source>no loop {name!r}</source>
        <translation>没有回路 {name!r}</translation>
    </message>
    <message>
        <source>no module on any of the {sites} sites</source>
        <translation>{sites} 个模组位均无模组</translation>
    </message>
    <message>
        <source>no module reaches its limit within {duration_s:g} s</source>
        <translation>{duration_s:g} s 内没有模组达到限值</translation>
    </message>
    <message>
        <source>no module yet</source>
        <translation>尚无模组</translation>
    </message>
    <message>
        <source>no more than {max_parallel} of {title} work in parallel</source>
        <translation>{title} 最多 {max_parallel} 个并联</translation>
    </message>
    <message>
        <source>no other units are free in this rack</source>
        <translation>此机柜没有其他空闲单元</translation>
    </message>
    <message>
        <source>no power shelf</source>
        <translation>没有电源框</translation>
    </message>
    <message>
        <source>no pressure drop is published</source>
        <translation>未公布压降</translation>
    </message>
    <message>
        <source>no price list · 1 line</source>
        <translation>没有价格表 · 1 行</translation>
    </message>
    <message>
        <source>no price list · {count} lines</source>
        <translation>没有价格表 · {count} 行</translation>
    </message>
    <message>
        <source>no price stated</source>
        <translation>未给出电价</translation>
    </message>
    <message>
        <source>no provenance for {figures}</source>
        <translation>{figures} 缺少来源</translation>
    </message>
    <message>
        <source>no pump of the loop runs</source>
        <translation>回路没有泵在运行</translation>
    </message>
    <message>
        <source>no rack yet</source>
        <translation>尚无机柜</translation>
    </message>
    <message>
        <source>no scenario {name_or_id!r}; this design has: {known}</source>
        <translation>没有场景 {name_or_id!r}；此设计有：{known}</translation>
    </message>
    <message>
        <source>no shelf that has a feed is on the busbar</source>
        <translation>母线上没有接有供电路的电源框</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>no source is named; {low}</source>
        <translation>没有注明来源；{low}</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>设备空间不足</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>no table: headings such as flow [L/min], pressure drop [kPa] are expected</source>
        <translation>没有表格：应有 flow [L/min]、pressure drop [kPa] 这样的表头</translation>
    </message>
    <message>
        <source>no vent at the high point</source>
        <translation>高点没有排气口</translation>
    </message>
    <message>
        <source>no whole units are free for {name}</source>
        <translation>没有可供 {name} 使用的空闲整单元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none by one click</source>
        <translation>没有一键修复</translation>
    </message>
    <message>
        <source>none that one click could make</source>
        <translation>没有可一键完成的修复</translation>
    </message>
    <message>
        <source>none: {reasons}</source>
        <translation>无：{reasons}</translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation>不是 JSON：{reason}</translation>
    </message>
    <message>
        <source>not UTF-8 text; this is no JSON file</source>
        <translation>不是 UTF-8 文本；不是 JSON 文件</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>不是 YAML</translation>
    </message>
    <message>
        <source>not YAML text</source>
        <translation>不是 YAML 文本</translation>
    </message>
    <message>
        <source>not a catalogue file: an object is expected</source>
        <translation>不是目录文件：应为对象</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>未收敛</translation>
    </message>
    <message>
        <source>not converged: no figures</source>
        <translation>未收敛：无数值</translation>
    </message>
    <message>
        <source>not converged: no figures for {loops}</source>
        <translation>未收敛：{loops} 无数据</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>not solved after {iterations} iterations, no figures: {said}</source>
        <translation>{iterations} 次迭代后未解出，没有数字：{said}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not stated: {names}</source>
        <translation>未说明：{names}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>nothing boils, all heat finds its way out</source>
        <translation>无沸腾，热量全部有去处</translation>
    </message>
    <message>
        <source>nothing flows in the loop</source>
        <translation>回路中没有流动</translation>
    </message>
    <message>
        <source>nothing is expected</source>
        <translation>应为空</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>无未决项</translation>
    </message>
    <message>
        <source>number of cages unknown</source>
        <translation>笼口数量未知</translation>
    </message>
    <message>
        <source>number of pumps of {title} is unknown</source>
        <translation>{title} 的泵数未知</translation>
    </message>
    <message>
        <source>number of sites unknown</source>
        <translation>站位数未知</translation>
    </message>
    <message>
        <source>numbers, separated by blanks</source>
        <translation>数，以空格分隔</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>of the rack</source>
        <translation>机柜为</translation>
    </message>
    <message>
        <source>of this program, so that its figures can be relied on</source>
        <translation>本程序的规则，使其数据可信</translation>
    </message>
    <message>
        <source>of what its breaker of {breaker_a:g} A carries all the time, at most</source>
        <translation>占其 {breaker_a:g} A 断路器连续承载能力的比例，最多</translation>
    </message>
    <message>
        <source>of which own</source>
        <translation>其中自身</translation>
    </message>
    <message>
        <source>of {abreast} modules abreast each gets</source>
        <translation>{abreast} 个模组并排，每个得到</translation>
    </message>
    <message>
        <source>of {capacity_w}</source>
        <translation>容量 {capacity_w}</translation>
    </message>
    <message>
        <source>of {kinds} kinds of parts {silent} state no rating; {by}</source>
        <translation>{kinds} 种部件中 {silent} 种未标明额定值；{by}</translation>
    </message>
    <message>
        <source>of {redundant_w} with N+1</source>
        <translation>N+1 时可用 {redundant_w}</translation>
    </message>
    <message>
        <source>of {sites} sites</source>
        <translation>共 {sites} 个站位</translation>
    </message>
    <message>
        <source>on the list of modules of {}</source>
        <translation>在 {} 的模组列表中</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一路</translation>
    </message>
    <message>
        <source>one a module are</source>
        <translation>每模组一条则为</translation>
    </message>
    <message>
        <source>one column of time and one of utilisation are expected, such as hours [h], utilisation [%]</source>
        <translation>应有一列时间和一列利用率，例如 hours [h]、utilisation [%]</translation>
    </message>
    <message>
        <source>one for each cage</source>
        <translation>每个笼口一根</translation>
    </message>
    <message>
        <source>one for each device; some bring their own</source>
        <translation>每台设备一套；部分设备自带</translation>
    </message>
    <message>
        <source>one path a module</source>
        <translation>每个模组一条路径</translation>
    </message>
    <message>
        <source>one point is no curve; two or more are needed</source>
        <translation>单点不成曲线；需要两点或更多</translation>
    </message>
    <message>
        <source>one point is no trace; a constant needs no hours</source>
        <translation>单点不成轨迹；恒定值不需要小时</translation>
    </message>
    <message>
        <source>one pump lost, full speed gives</source>
        <translation>失去一台泵，全速时为</translation>
    </message>
    <message>
        <source>only objects that stand in like places change places</source>
        <translation>只有处于同类位置的对象才能互换</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>open unit</source>
        <translation>开放单元(OU)</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>操作不允许</translation>
    </message>
    <message>
        <source>outdoor air is too warm</source>
        <translation>室外空气过热</translation>
    </message>
    <message>
        <source>own supplies of efficiency {efficiency:g} leave no output</source>
        <translation>自带电源模块效率为 {efficiency:g}，没有输出</translation>
    </message>
    <message>
        <source>pH of the coolant within 8 to 10.5</source>
        <translation>冷却液 pH 在 8 至 10.5 内</translation>
    </message>
    <message>
        <source>pH of {title} is unknown</source>
        <translation>{title} 的 pH 未知</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>part {new!r} is not in the design</source>
        <translation>部件 {new!r} 不在设计中</translation>
    </message>
    <message>
        <source>part {part_id} is not in the design</source>
        <translation>部件 {part_id} 不在设计中</translation>
    </message>
    <message>
        <source>part {} is not in the document</source>
        <translation>部件 {} 不在文档中</translation>
    </message>
    <message>
        <source>partial population</source>
        <translation>部分装配</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>passive scale-out cable is</source>
        <translation>无源扩展线缆长</translation>
    </message>
    <message>
        <source>paths of {} plates</source>
        <translation>每路 {} 块冷板</translation>
    </message>
    <message>
        <source>payload of about</source>
        <translation>载重约</translation>
    </message>
    <message>
        <source>payload of about {payload_kg:.0f} kg needs no brace</source>
        <translation>载重约 {payload_kg:.0f} kg，无需横撑</translation>
    </message>
    <message>
        <source>payload of about {payload_kg:.0f} kg needs the cross brace, but its {unit} {brace_unit} is taken</source>
        <translation>载重约 {payload_kg:.0f} kg，需要横撑，但其 {unit} {brace_unit} 已被占用</translation>
    </message>
    <message>
        <source>payload of about {payload_kg:.0f} kg; {title} states no limit</source>
        <translation>载重约 {payload_kg:.0f} kg；{title} 未标明限值</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>允许范围</translation>
    </message>
    <message>
        <source>phase current of feed {id} is</source>
        <translation>供电路 {id} 的相电流为</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管</translation>
    </message>
    <message>
        <source>pipe of the row header</source>
        <translation>列主管管道</translation>
    </message>
    <message>
        <source>pitch of {title} is {unit_pitch_mm:g} mm, one {unit} is {pitch_mm:g} mm</source>
        <translation>{title} 的单元高度为 {unit_pitch_mm:g} mm，一个 {unit} 为 {pitch_mm:g} mm</translation>
    </message>
    <message>
        <source>places a part where the drawing lights up</source>
        <translation>将部件放到图中亮起之处</translation>
    </message>
    <message>
        <source>places the part at the selection</source>
        <translation>将部件放到所选处</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>块冷板</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>个端口</translation>
    </message>
    <message>
        <source>ports of {title} every {pitch_mm:g} mm, units of {unit_pitch_mm:g} mm</source>
        <translation>{title} 的接口每隔 {pitch_mm:g} mm 一个，单元为 {unit_pitch_mm:g} mm</translation>
    </message>
    <message>
        <source>ports of {title} have</source>
        <translation>{title} 每端口有</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>power can be followed from the inlets to the devices</source>
        <translation>从输入到设备的供电可逐级追踪</translation>
    </message>
    <message>
        <source>power chain</source>
        <translation>供电链</translation>
    </message>
    <message>
        <source>power factor of supplies</source>
        <translation>电源功率因数</translation>
    </message>
    <message>
        <source>power is known of everything in the rack</source>
        <translation>机柜内各项的功率均已知</translation>
    </message>
    <message>
        <source>power of a chassis without its modules</source>
        <translation>不含模组的机箱功率</translation>
    </message>
    <message>
        <source>power of a chassis without its modules when nothing runs, as a share of it at load</source>
        <translation>空闲时不含模组的机箱功率与满载时之比</translation>
    </message>
    <message>
        <source>power of a module is unknown</source>
        <translation>有模组的功率未知</translation>
    </message>
    <message>
        <source>power of a module without work as a share of its TDP</source>
        <translation>空闲模组功率与 TDP 之比</translation>
    </message>
    <message>
        <source>power of a module without work as a share of its tdp</source>
        <translation>空闲模组功率与 TDP 之比</translation>
    </message>
    <message>
        <source>power of a switch or host without work as a share of its maximum</source>
        <translation>空闲交换机或主机功率与最大功率之比</translation>
    </message>
    <message>
        <source>power of air handling and chillers per watt of heat to air</source>
        <translation>每瓦空气侧热量所需的空调和冷机功率</translation>
    </message>
    <message>
        <source>power of dry cooler fans per watt of rejected heat</source>
        <translation>每瓦排热所需的干冷器风扇功率</translation>
    </message>
    <message>
        <source>power shelves stand above all couplings</source>
        <translation>电源框位于所有接头之上</translation>
    </message>
    <message>
        <source>power unknown of {items} ({names}): all sums with it too</source>
        <translation>{items}的功率未知（{names}）：含其在内的总和也未知</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>pressure difference</source>
        <translation>压差</translation>
    </message>
    <message>
        <source>pressure drop</source>
        <translation>压降</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>price on request</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>prices in {currencies}: choose one for the total</source>
        <translation>价格币种有 {currencies}：请为总价选择一种</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>一手来源</translation>
    </message>
    <message>
        <source>printed are</source>
        <translation>规范为</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>propylene</source>
        <translation>丙</translation>
    </message>
    <message>
        <source>provenance for figures this kind does not have: {figures}</source>
        <translation>给出了此类部件没有的数值的来源：{figures}</translation>
    </message>
    <message>
        <source>psig</source>
        <translation>psig</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>pump operating point</source>
        <translation>泵工作点</translation>
    </message>
    <message>
        <source>pump speed unknown</source>
        <translation>泵转速未知</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>台泵</translation>
    </message>
    <message>
        <source>pumps at {pump_speed} %</source>
        <translation>泵转速 {pump_speed} %</translation>
    </message>
    <message>
        <source>pumps follow the {what}: a chassis alone gets no more than now</source>
        <translation>泵随{what}调节：单独一台机箱不会比现在得到更多</translation>
    </message>
    <message>
        <source>pumps hold their set point on their curve</source>
        <translation>泵在其曲线上保持设定值</translation>
    </message>
    <message>
        <source>pumps {pumps_w}</source>
        <translation>泵 {pumps_w}</translation>
    </message>
    <message>
        <source>quantity of another kind</source>
        <translation>另一种物理量</translation>
    </message>
    <message>
        <source>quantity unknown</source>
        <translation>数量未知</translation>
    </message>
    <message>
        <source>quick disconnect between chassis and rack manifold</source>
        <translation>机箱与机柜分集水器间的快速接头</translation>
    </message>
    <message>
        <source>quoted second-hand</source>
        <translation>间接引用</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>rack manifold</source>
        <translation>机柜分集水器</translation>
    </message>
    <message>
        <source>rack unit</source>
        <translation>机架单元(RU)</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>额定</translation>
    </message>
    <message>
        <source>rated to</source>
        <translation>额定至</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>额定</translation>
    </message>
    <message>
        <source>reachable are</source>
        <translation>可达到</translation>
    </message>
    <message>
        <source>read with a decimal comma</source>
        <translation>按小数逗号读取</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>后视</translation>
    </message>
    <message>
        <source>recommended are</source>
        <translation>推荐为</translation>
    </message>
    <message>
        <source>redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>reference, not placeable</source>
        <translation>仅供参考，不可放置</translation>
    </message>
    <message>
        <source>relative humidity is</source>
        <translation>相对湿度为</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>required are {required_m:g} m and a margin of {margin_m:g} m, together</source>
        <translation>需要 {required_m:g} m 加裕量 {margin_m:g} m，合计</translation>
    </message>
    <message>
        <source>required {required}</source>
        <translation>需要 {required}</translation>
    </message>
    <message>
        <source>requirement of the design</source>
        <translation>设计要求</translation>
    </message>
    <message>
        <source>residual {residual:.0e}</source>
        <translation>残差 {residual:.0e}</translation>
    </message>
    <message>
        <source>resistance</source>
        <translation>热阻</translation>
    </message>
    <message>
        <source>results rest on {assumptions}: {names}</source>
        <translation>结果依据 {assumptions}：{names}</translation>
    </message>
    <message>
        <source>results rest on {figures} of low confidence: {names}</source>
        <translation>结果依据 {figures}低可信度数据：{names}</translation>
    </message>
    <message>
        <source>return</source>
        <translation>回液</translation>
    </message>
    <message>
        <source>return manifold at</source>
        <translation>回液分集水器为</translation>
    </message>
    <message>
        <source>return through {title} at</source>
        <translation>通过 {title} 的回液为</translation>
    </message>
    <message>
        <source>return {}</source>
        <translation>回液 {}</translation>
    </message>
    <message>
        <source>reverse return</source>
        <translation>同程</translation>
    </message>
    <message>
        <source>ride-through</source>
        <translation>支撑时间</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>room behind {title} is</source>
        <translation>{title} 后方的空间为</translation>
    </message>
    <message>
        <source>room is at</source>
        <translation>机房温度为</translation>
    </message>
    <message>
        <source>room temperature is</source>
        <translation>机房温度为</translation>
    </message>
    <message>
        <source>roughness of a hose without a stated one</source>
        <translation>未标明时软管的粗糙度</translation>
    </message>
    <message>
        <source>roughness of the chassis manifolds</source>
        <translation>机箱分集水器的粗糙度</translation>
    </message>
    <message>
        <source>roughness of the rack manifold</source>
        <translation>机柜分集水器的粗糙度</translation>
    </message>
    <message>
        <source>roughness of the tubes between cold plates</source>
        <translation>冷板间连接管的粗糙度</translation>
    </message>
    <message>
        <source>row</source>
        <translation>列间</translation>
    </message>
    <message>
        <source>row header and take-offs</source>
        <translation>列主管及引出支管</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>row {row}, column {column} ({head})</source>
        <translation>第 {row} 行第 {column} 列（{head}）</translation>
    </message>
    <message>
        <source>rows of site numbers</source>
        <translation>多行位置编号</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>排列为 {rows}</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>say which loop</source>
        <translation>请指明哪个回路</translation>
    </message>
    <message>
        <source>scale-out</source>
        <translation>横向扩展</translation>
    </message>
    <message>
        <source>scenario {scenario!r} is its own ancestor</source>
        <translation>场景 {scenario!r} 是其自身的上级</translation>
    </message>
    <message>
        <source>scenario {scenario}</source>
        <translation>场景 {scenario}</translation>
    </message>
    <message>
        <source>search for less than “{words}”</source>
        <translation>减少搜索词“{words}”</translation>
    </message>
    <message>
        <source>second-hand source</source>
        <translation>二手来源</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>select one more</source>
        <translation>多选一个</translation>
    </message>
    <message>
        <source>selects one more, or all up to it</source>
        <translation>多选一个，或选到该处为止</translation>
    </message>
    <message>
        <source>selects what the band touches</source>
        <translation>选择选框触及的对象</translation>
    </message>
    <message>
        <source>server side</source>
        <translation>服务器侧</translation>
    </message>
    <message>
        <source>service life is</source>
        <translation>使用寿命为</translation>
    </message>
    <message>
        <source>set in this design</source>
        <translation>在本设计中设定</translation>
    </message>
    <message>
        <source>set point of the supply is</source>
        <translation>供液设定值为</translation>
    </message>
    <message>
        <source>set point {supply_set_point_c:g} °C is above the facility water by</source>
        <translation>设定值 {supply_set_point_c:g} °C 高出一次侧水</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>share of Carnot's coefficient of performance that a chiller reaches</source>
        <translation>冷机性能系数与卡诺循环之比</translation>
    </message>
    <message>
        <source>share of a UPS' loss at full load of the design that stands at any load</source>
        <translation>UPS 在设计满载时的损耗中与负载无关的比例</translation>
    </message>
    <message>
        <source>share of a breaker's rating that may flow all the time</source>
        <translation>断路器可长期通过的电流与额定值之比</translation>
    </message>
    <message>
        <source>share of a chassis' own power that conversion loses</source>
        <translation>机箱自身功率中变换损耗的比例</translation>
    </message>
    <message>
        <source>share of a chassis' own power that its fans take</source>
        <translation>机箱自身功率中风扇所占的比例</translation>
    </message>
    <message>
        <source>share of a chassis' own power that liquid takes</source>
        <translation>机箱自身功率中由液体带走的比例</translation>
    </message>
    <message>
        <source>share of a module's heat that its cold plate takes</source>
        <translation>模组热量中由冷板带走的比例</translation>
    </message>
    <message>
        <source>share of a module's power that its regulators lose</source>
        <translation>模组功率中稳压器损耗的比例</translation>
    </message>
    <message>
        <source>share of a transformer's loss at full load of the design that stands at any load</source>
        <translation>变压器在设计满载时的损耗中与负载无关的比例</translation>
    </message>
    <message>
        <source>share of a ups' loss at full load of the design that stands at any load</source>
        <translation>UPS 在设计满载时的损耗中与负载无关的比例</translation>
    </message>
    <message>
        <source>share of carnot's coefficient of performance that a chiller reaches</source>
        <translation>冷机性能系数与卡诺循环之比</translation>
    </message>
    <message>
        <source>share of the pumps' electrical power that heats the coolant</source>
        <translation>水泵电功率中加热冷却液的比例</translation>
    </message>
    <message>
        <source>sheet {sheet}, row {row}, column {column} ({head})</source>
        <translation>工作表 {sheet}，第 {row} 行，第 {column} 列（{head}）</translation>
    </message>
    <message>
        <source>shelf gives</source>
        <translation>电源框输出</translation>
    </message>
    <message>
        <source>shelf output is</source>
        <translation>电源框输出为</translation>
    </message>
    <message>
        <source>shelf rating with N+1 unknown</source>
        <translation>电源框 N+1 额定未知</translation>
    </message>
    <message>
        <source>shelves</source>
        <translation>电源框</translation>
    </message>
    <message>
        <source>shelves can give</source>
        <translation>电源框能力</translation>
    </message>
    <message>
        <source>shelves have {headroom_kw:.1f} kW to spare with one supply lost in each; {unsure_kw:.1f} kW of the load are assumed or of low confidence, {doubt:.0%} of that are {doubt_kw:.1f} kW</source>
        <translation>各失去一个电源模块时电源框余量 {headroom_kw:.1f} kW；负载中有 {unsure_kw:.1f} kW 为假设或低可信度，其 {doubt:.0%} 为 {doubt_kw:.1f} kW</translation>
    </message>
    <message>
        <source>shelves of {highest:g} A feed {chassis} chassis, by clips up to {limit_a:g} A</source>
        <translation>{highest:g} A 的电源框给 {chassis} 台机箱供电，经不超过 {limit_a:g} A 的母线夹</translation>
    </message>
    <message>
        <source>shut off at {pressure_kpa:.0f} kPa; no part states what it stands</source>
        <translation>关死压力 {pressure_kpa:.0f} kPa；没有部件标明可承受值</translation>
    </message>
    <message>
        <source>shut-off head of a CDU over its rated head</source>
        <translation>CDU 关断扬程与额定扬程之比</translation>
    </message>
    <message>
        <source>shut-off head of a cdu over its rated head</source>
        <translation>CDU 关断扬程与额定扬程之比</translation>
    </message>
    <message>
        <source>site {site} appears {count} times</source>
        <translation>位置 {site} 出现 {count} 次</translation>
    </message>
    <message>
        <source>site {site} carries {count} modules</source>
        <translation>{site} 号位装有 {count} 个模组</translation>
    </message>
    <message>
        <source>site {site} is taken by {name}</source>
        <translation>位置 {site} 已被 {name} 占用</translation>
    </message>
    <message>
        <source>site {site} is taken twice</source>
        <translation>位置 {site} 被占用两次</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>个站位</translation>
    </message>
    <message>
        <source>small letters, digits, dots, hyphens</source>
        <translation>小写字母、数字、点、连字符</translation>
    </message>
    <message>
        <source>solved in {iterations} iterations</source>
        <translation>经 {iterations} 次迭代解出</translation>
    </message>
    <message>
        <source>solved in {total_ms:.1f} ms</source>
        <translation>求解用时 {total_ms:.1f} ms</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>solving for {passed_s:.0f} s</source>
        <translation>已求解 {passed_s:.0f} 秒</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>spread {} %</source>
        <translation>偏差 {} %</translation>
    </message>
    <message>
        <source>stack height {of_module_mm:g} mm of {module} on a board of {of_board_mm:g} mm</source>
        <translation>{module} 的堆叠高度为 {of_module_mm:g} mm，基板为 {of_board_mm:g} mm</translation>
    </message>
    <message>
        <source>stack heights agree</source>
        <translation>对插高度一致</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>stands on the floor</source>
        <translation>放在地面上</translation>
    </message>
    <message>
        <source>stands {wide_mm:.0f} mm over its neighbour on the floor</source>
        <translation>在地面上与相邻物重叠 {wide_mm:.0f} mm</translation>
    </message>
    <message>
        <source>step of the ladder, the last for good</source>
        <translation>阶梯的级，最后一级为持续</translation>
    </message>
    <message>
        <source>stops power, but not the flow</source>
        <translation>只停电，不停流量</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>style</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供液</translation>
    </message>
    <message>
        <source>supply chain incomplete</source>
        <translation>供电链不完整</translation>
    </message>
    <message>
        <source>supply manifold at</source>
        <translation>供液分集水器为</translation>
    </message>
    <message>
        <source>supply through {title} at</source>
        <translation>通过 {title} 的供液为</translation>
    </message>
    <message>
        <source>supply {}</source>
        <translation>供液 {}</translation>
    </message>
    <message>
        <source>supply {} · {}</source>
        <translation>供液 {} · {}</translation>
    </message>
    <message>
        <source>swaps the two where both fit</source>
        <translation>两者都放得下时互换位置</translation>
    </message>
    <message>
        <source>system unit</source>
        <translation>系统单元(SU)</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>takes {current_a:.0f} A at {lowest_v:g} V: needs {needed} clips of {clip_a:g} A, its clips are unknown</source>
        <translation>{lowest_v:g} V 时取用 {current_a:.0f} A：需要 {needed} 个 {clip_a:g} A 母线夹，其母线夹数未知</translation>
    </message>
    <message>
        <source>takes {heat_kw:.1f} kW; its capacity is unknown</source>
        <translation>带走 {heat_kw:.1f} kW；其容量未知</translation>
    </message>
    <message>
        <source>takes {unit}, which the cross brace needs</source>
        <translation>占用 {unit}，横撑需要此处</translation>
    </message>
    <message>
        <source>takes {unit}, which the cross brace needs above {load_kg:g} kg</source>
        <translation>占用 {unit}，载荷超过 {load_kg:g} kg 时横撑需要此处</translation>
    </message>
    <message>
        <source>temperature difference in a chiller's evaporator and condenser</source>
        <translation>冷机蒸发器和冷凝器的温差</translation>
    </message>
    <message>
        <source>temperature of the busbar</source>
        <translation>母线温度</translation>
    </message>
    <message>
        <source>tests at {proof_psig:g} psig and bursts at {burst_psig:g}</source>
        <translation>试验 {proof_psig:g} psig、爆破 {burst_psig:g}</translation>
    </message>
    <message>
        <source>texts, separated by commas</source>
        <translation>文本，以逗号分隔</translation>
    </message>
    <message>
        <source>the CDU</source>
        <translation>该 CDU</translation>
    </message>
    <message>
        <source>the CDU holds its set point</source>
        <translation>CDU 保持其设定值</translation>
    </message>
    <message>
        <source>the air side of a module is not computed</source>
        <translation>不计算模组的空气侧</translation>
    </message>
    <message>
        <source>the assumption {key!r} is already made</source>
        <translation>假设 {key!r} 已存在</translation>
    </message>
    <message>
        <source>the assumption {key!r} names the part {part!r}, which the catalogue does not hold</source>
        <translation>假设 {key!r} 指定了部件 {part!r}，部件目录中没有它</translation>
    </message>
    <message>
        <source>the board carries</source>
        <translation>基板承载</translation>
    </message>
    <message>
        <source>the board provides for</source>
        <translation>基板可供</translation>
    </message>
    <message>
        <source>the bore of the element is unknown</source>
        <translation>该管件的内径未知</translation>
    </message>
    <message>
        <source>the busbar has no section, or is too cold for copper to have a resistance</source>
        <translation>母线没有截面积，或温度过低，铜已无电阻</translation>
    </message>
    <message>
        <source>the case temperature in air is not calculated</source>
        <translation>不计算风冷壳温</translation>
    </message>
    <message>
        <source>the catalogue holds another kind of part under this id</source>
        <translation>部件目录中此编号是另一类部件</translation>
    </message>
    <message>
        <source>the catalogue holds no part {part_id!r}</source>
        <translation>部件目录中没有部件 {part_id!r}</translation>
    </message>
    <message>
        <source>the catalogue no longer holds it; the design keeps its own figures</source>
        <translation>部件目录已不再包含它；设计保留自己的数值</translation>
    </message>
    <message>
        <source>the chassis moves</source>
        <translation>机箱送风</translation>
    </message>
    <message>
        <source>the class of {title} is</source>
        <translation>{title} 的等级为</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>the design as a whole</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>the design carries no part {parts}</source>
        <translation>设计中没有部件 {parts}</translation>
    </message>
    <message>
        <source>the design does not hold the part {part_id!r}</source>
        <translation>设计中不含部件 {part_id!r}</translation>
    </message>
    <message>
        <source>the design does not hold this one</source>
        <translation>设计中不含此项</translation>
    </message>
    <message>
        <source>the design has changed since this quote was made for it</source>
        <translation>此报价单制作之后设计已更改</translation>
    </message>
    <message>
        <source>the design has no chassis with modules</source>
        <translation>设计中没有装有模组的机箱</translation>
    </message>
    <message>
        <source>the design has no coolant loop</source>
        <translation>设计中没有冷却液回路</translation>
    </message>
    <message>
        <source>the design has no object {target!r}</source>
        <translation>设计中没有对象 {target!r}</translation>
    </message>
    <message>
        <source>the design has no profile {profile_id!r}; there are: {known}</source>
        <translation>设计中没有利用率曲线 {profile_id!r}；有：{known}</translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the baseboard</source>
        <translation>设计缺少基板的部件 {part}</translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the chassis</source>
        <translation>设计缺少机箱的部件 {part}</translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the rack</source>
        <translation>设计缺少机柜的部件 {part}</translation>
    </message>
    <message>
        <source>the design uses no part that NetBox has a type for</source>
        <translation>设计未使用 NetBox 有对应类型的部件</translation>
    </message>
    <message>
        <source>the evaluation of revision {revision} died twice</source>
        <translation>修订 {revision} 的计算两次中止</translation>
    </message>
    <message>
        <source>the file does not say which kind</source>
        <translation>文件未说明是哪一类</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the fix {label!r} lacks the argument {error}</source>
        <translation>修复 {label!r} 缺少参数 {error}</translation>
    </message>
    <message>
        <source>the fix {label!r} names no known edit: {edit}</source>
        <translation>修复 {label!r} 指定了未知的编辑：{edit}</translation>
    </message>
    <message>
        <source>the fixes contradict each other: {one}; {other}</source>
        <translation>这些修复互相矛盾：{one}；{other}</translation>
    </message>
    <message>
        <source>the floor</source>
        <translation>机房地面</translation>
    </message>
    <message>
        <source>the floor carries</source>
        <translation>地面承载</translation>
    </message>
    <message>
        <source>the flow to hold is not set</source>
        <translation>未设定需保持的流量</translation>
    </message>
    <message>
        <source>the frame carries</source>
        <translation>机架承载</translation>
    </message>
    <message>
        <source>the guide, which {tests}, asks for</source>
        <translation>指南（{tests}）要求</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>the header of a loop is a pipe, not a hose</source>
        <translation>回路的主管是管道，不是软管</translation>
    </message>
    <message>
        <source>the header of a row is a pipe of the loop</source>
        <translation>列主管是回路的管道</translation>
    </message>
    <message>
        <source>the heat asks for</source>
        <translation>按热量需要</translation>
    </message>
    <message>
        <source>the heaviest weighs about</source>
        <translation>最重者约</translation>
    </message>
    <message>
        <source>the id of a part</source>
        <translation>部件编号</translation>
    </message>
    <message>
        <source>the id {id!r} is already taken by {first}, which counts; {told}</source>
        <translation>编号 {id!r} 已被 {first} 使用，以该文件为准；{told}</translation>
    </message>
    <message>
        <source>the items are not listed from the bottom up</source>
        <translation>各项未按自下而上的顺序排列</translation>
    </message>
    <message>
        <source>the key {key!r} appears twice</source>
        <translation>键 {key!r} 出现两次</translation>
    </message>
    <message>
        <source>the key {key!r} appears twice in one object</source>
        <translation>键 {key!r} 在同一对象中出现两次</translation>
    </message>
    <message>
        <source>the kind is missing</source>
        <translation>缺少类型</translation>
    </message>
    <message>
        <source>the ladder ({steps}) starts at</source>
        <translation>阶梯（{steps}）的起点为</translation>
    </message>
    <message>
        <source>the limit is</source>
        <translation>限值为</translation>
    </message>
    <message>
        <source>the loop carries</source>
        <translation>回路流量为</translation>
    </message>
    <message>
        <source>the loop has no CDU: nothing pumps and nothing takes the heat</source>
        <translation>回路没有 CDU：既无泵送，也无处带走热量</translation>
    </message>
    <message>
        <source>the loop has no result</source>
        <translation>回路没有结果</translation>
    </message>
    <message>
        <source>the loop is complete</source>
        <translation>回路完整</translation>
    </message>
    <message>
        <source>the loop is not solved: there are no flows to hand over</source>
        <translation>回路未求解:没有可移交的流量</translation>
    </message>
    <message>
        <source>the loop serves no liquid-cooled chassis</source>
        <translation>回路不服务任何液冷机箱</translation>
    </message>
    <message>
        <source>the loop serves {racks}</source>
        <translation>回路服务于 {racks}</translation>
    </message>
    <message>
        <source>the maker's own text</source>
        <translation>制造商自己的文本</translation>
    </message>
    <message>
        <source>the map is one that the board is wired as: other modules or sites are asked for</source>
        <translation>基板的接线就是此图：需要换模组或换模组位</translation>
    </message>
    <message>
        <source>the map uses on port {port}</source>
        <translation>链路图在端口 {port} 上使用</translation>
    </message>
    <message>
        <source>the modules are not listed by site</source>
        <translation>模组未按位置排列</translation>
    </message>
    <message>
        <source>the only free place {reason}</source>
        <translation>唯一的空位{reason}</translation>
    </message>
    <message>
        <source>the output voltage of {title} is unknown</source>
        <translation>{title} 的输出电压未知</translation>
    </message>
    <message>
        <source>the pins carry</source>
        <translation>引脚承载</translation>
    </message>
    <message>
        <source>the plate of M{site} takes</source>
        <translation>M{site} 的冷板承受</translation>
    </message>
    <message>
        <source>the power of the design</source>
        <translation>设计的功率</translation>
    </message>
    <message>
        <source>the power shelf is no more</source>
        <translation>该电源框已不存在</translation>
    </message>
    <message>
        <source>the pressure difference to hold is not set</source>
        <translation>未设定需保持的压差</translation>
    </message>
    <message>
        <source>the profile gives</source>
        <translation>该要求给出</translation>
    </message>
    <message>
        <source>the pumps already follow {mode}</source>
        <translation>水泵已按 {mode} 控制</translation>
    </message>
    <message>
        <source>the pumps are not set to a flow</source>
        <translation>泵未设为定流量</translation>
    </message>
    <message>
        <source>the pumps are not short of flow</source>
        <translation>泵不缺流量</translation>
    </message>
    <message>
        <source>the pumps are set to a speed</source>
        <translation>泵设为定转速</translation>
    </message>
    <message>
        <source>the pumps give all they can</source>
        <translation>泵已全力运行</translation>
    </message>
    <message>
        <source>the pumps of a loop are those of its CDU</source>
        <translation>回路的水泵即其 CDU 的水泵</translation>
    </message>
    <message>
        <source>the rated approach is</source>
        <translation>额定逼近温差为</translation>
    </message>
    <message>
        <source>the rating of {title} is unknown</source>
        <translation>{title} 的额定值未知</translation>
    </message>
    <message>
        <source>the reference layout cools by air about</source>
        <translation>参考布局风冷约可带</translation>
    </message>
    <message>
        <source>the reference loop has</source>
        <translation>参考回路为</translation>
    </message>
    <message>
        <source>the rule itself failed: {kind}: {error}</source>
        <translation>规则自身出错：{kind}: {error}</translation>
    </message>
    <message>
        <source>the selected objects do not go to places of one sort</source>
        <translation>所选对象不属于同一类位置</translation>
    </message>
    <message>
        <source>the site gives</source>
        <translation>场地提供</translation>
    </message>
    <message>
        <source>the solved loops</source>
        <translation>已求解的回路</translation>
    </message>
    <message>
        <source>the source {source!r} is described nowhere</source>
        <translation>来源 {source!r} 没有说明</translation>
    </message>
    <message>
        <source>the source {source_id!r} is already described otherwise in {first}</source>
        <translation>来源 {source_id!r} 已在 {first} 中另作说明</translation>
    </message>
    <message>
        <source>the speed to hold is not set</source>
        <translation>未设定需保持的转速</translation>
    </message>
    <message>
        <source>the strap of LINK_CONFIG is not stated</source>
        <translation>LINK_CONFIG 的设置未说明</translation>
    </message>
    <message>
        <source>the supply is set to {supply_c:g} °C already</source>
        <translation>供液已设为 {supply_c:g} °C</translation>
    </message>
    <message>
        <source>the unit {unit!r} is not known here</source>
        <translation>单位 {unit!r} 在此未知</translation>
    </message>
    <message>
        <source>the voltage collapses: no voltage on the bar lets its loads draw {load_kw:.1f} kW from these shelves</source>
        <translation>电压崩溃：母线上没有任何电压能让负载从这些电源框取用 {load_kw:.1f} kW</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>there are no numbers below the headings</source>
        <translation>表头下没有数</translation>
    </message>
    <message>
        <source>there are no prices below the headings</source>
        <translation>表头下没有价格</translation>
    </message>
    <message>
        <source>there is more than one loop to choose from</source>
        <translation>可选的回路不止一个</translation>
    </message>
    <message>
        <source>there is no CDU to add one more of</source>
        <translation>没有可再增加的同类 CDU</translation>
    </message>
    <message>
        <source>there is no assumption {key!r}</source>
        <translation>没有假设 {key!r}</translation>
    </message>
    <message>
        <source>there is no baseboard {board}</source>
        <translation>没有基板 {board}</translation>
    </message>
    <message>
        <source>there is no battery shelf to add one more of</source>
        <translation>没有可再增加的同类电池框</translation>
    </message>
    <message>
        <source>there is no cdu {member!r}</source>
        <translation>没有 CDU {member!r}</translation>
    </message>
    <message>
        <source>there is no chassis {chassis}</source>
        <translation>没有机箱 {chassis}</translation>
    </message>
    <message>
        <source>there is no day {text!r}</source>
        <translation>没有 {text!r} 这一天</translation>
    </message>
    <message>
        <source>there is no field {name!r} to change; there are: {allowed}</source>
        <translation>没有可更改的字段 {name!r}；有：{allowed}</translation>
    </message>
    <message>
        <source>there is no kind of part {kind!r}; known are {known}</source>
        <translation>没有 {kind!r} 这类部件；已知的有 {known}</translation>
    </message>
    <message>
        <source>there is no loop yet: a CDU makes one</source>
        <translation>尚无回路：放置 CDU 即形成回路</translation>
    </message>
    <message>
        <source>there is no loop {loop_id}</source>
        <translation>没有回路 {loop_id}</translation>
    </message>
    <message>
        <source>there is no object {target!r}</source>
        <translation>没有对象 {target!r}</translation>
    </message>
    <message>
        <source>there is no part {part_id!r} in the catalogue or the design</source>
        <translation>部件目录和设计中均没有部件 {part_id!r}</translation>
    </message>
    <message>
        <source>there is no power shelf to add one more of</source>
        <translation>没有可再增加的同类电源框</translation>
    </message>
    <message>
        <source>there is no profile {profile_id!r}</source>
        <translation>没有利用率曲线 {profile_id!r}</translation>
    </message>
    <message>
        <source>there is no rack {member!r}</source>
        <translation>没有机柜 {member!r}</translation>
    </message>
    <message>
        <source>there is no rack {rack}</source>
        <translation>没有机柜 {rack}</translation>
    </message>
    <message>
        <source>there is no room for one where the other stands</source>
        <translation>其中一个在另一个的位置上放不下</translation>
    </message>
    <message>
        <source>there is no scenario {parent!r}</source>
        <translation>没有场景 {parent!r}</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>thermal resistance</source>
        <translation>热阻</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>this file of the program is missing</source>
        <translation>缺少程序自身的此文件</translation>
    </message>
    <message>
        <source>this is a device or pipe, not a file</source>
        <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>this is no design file ({format})</source>
        <translation>这不是设计文件（{format}）</translation>
    </message>
    <message>
        <source>this is no quote</source>
        <translation>这不是报价单</translation>
    </message>
    <message>
        <source>this is no snapshot of a design</source>
        <translation>这不是设计的快照</translation>
    </message>
    <message>
        <source>this one differs in {fields}</source>
        <translation>此处不同之处为 {fields}</translation>
    </message>
    <message>
        <source>this one says the same</source>
        <translation>此处内容相同</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三相</translation>
    </message>
    <message>
        <source>time in which a pump without power falls to half its speed</source>
        <translation>断电后水泵转速降至一半的时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>trapped liquid</source>
        <translation>封闭液体</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>tube</source>
        <translation>管</translation>
    </message>
    <message>
        <source>two columns are {words}</source>
        <translation>有两列都是 {words}</translation>
    </message>
    <message>
        <source>two-phase</source>
        <translation>两相</translation>
    </message>
    <message>
        <source>two-phase cooling is not computed</source>
        <translation>不计算两相冷却</translation>
    </message>
    <message>
        <source>two: A and B</source>
        <translation>两路：A 与 B</translation>
    </message>
    <message>
        <source>typical are up to</source>
        <translation>典型不超过</translation>
    </message>
    <message>
        <source>typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>typical power of a module as a share of its TDP</source>
        <translation>模组典型功率与 TDP 之比</translation>
    </message>
    <message>
        <source>typical power of a module as a share of its tdp</source>
        <translation>模组典型功率与 TDP 之比</translation>
    </message>
    <message>
        <source>typical power of a switch or host as a share of its maximum</source>
        <translation>交换机或主机典型功率与最大功率之比</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown OAM generation of {unknown}</source>
        <translation>{unknown} 的 OAM 代次未知</translation>
    </message>
    <message>
        <source>unknown height of {part}</source>
        <translation>{part} 的高度未知</translation>
    </message>
    <message>
        <source>unknown stack height of {unknown}</source>
        <translation>{unknown} 的堆叠高度未知</translation>
    </message>
    <message>
        <source>unknown supply of {part} in a rack without a busbar</source>
        <translation>机柜无母线，{part} 的供电方式未知</translation>
    </message>
    <message>
        <source>unknown supply voltage of {unknown}</source>
        <translation>{unknown} 的供电电压未知</translation>
    </message>
    <message>
        <source>unknown which boards {chassis} takes</source>
        <translation>{chassis} 可放哪些基板未知</translation>
    </message>
    <message>
        <source>unknown width of {frame}</source>
        <translation>{frame} 的宽度未知</translation>
    </message>
    <message>
        <source>unknown width of {part} in a {rack_width} rack</source>
        <translation>{part} 在 {rack_width} 机柜中的宽度未知</translation>
    </message>
    <message>
        <source>until then the figure is of low confidence</source>
        <translation>在此之前该数值按低可信度处理</translation>
    </message>
    <message>
        <source>usual are at least</source>
        <translation>通常至少为</translation>
    </message>
    <message>
        <source>usual is below {usual:g} °C, the limit</source>
        <translation>通常低于 {usual:g} °C，限值为</translation>
    </message>
    <message>
        <source>v1.x and r2.0 modules are not interchangeable</source>
        <translation>v1.x 与 r2.0 模组不可互换</translation>
    </message>
    <message>
        <source>valid_until lies before date</source>
        <translation>valid_until 早于 date</translation>
    </message>
    <message>
        <source>vent at the high point</source>
        <translation>高点排气口</translation>
    </message>
    <message>
        <source>vent at the high point, drain at the low point</source>
        <translation>高点有排气口，低点有排液口</translation>
    </message>
    <message>
        <source>version {version} is newer than this program, which reads version {read}</source>
        <translation>版本 {version} 比本程序新，本程序读取版本 {read}</translation>
    </message>
    <message>
        <source>vol %</source>
        <translation>vol %</translation>
    </message>
    <message>
        <source>voltage at the loads</source>
        <translation>负载处电压</translation>
    </message>
    <message>
        <source>volume unknown: the loop has no solution</source>
        <translation>液量未知：回路没有解</translation>
    </message>
    <message>
        <source>waits for {need}</source>
        <translation>等待{need}结果</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>waived: {waiver_reason}</source>
        <translation>已豁免：{waiver_reason}</translation>
    </message>
    <message>
        <source>waiver void: accepted at {then}, now {now}: {waiver_reason}</source>
        <translation>豁免已失效：接受时为 {then}，现为 {now}：{waiver_reason}</translation>
    </message>
    <message>
        <source>wanted {wanted}</source>
        <translation>要求 {wanted}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>water at 20 °C, 998.2 kg/m³</source>
        <translation>20 °C 的水，998.2 kg/m³</translation>
    </message>
    <message>
        <source>water behind a dry cooler above outdoor air</source>
        <translation>干冷器后水温高出室外空气的幅度</translation>
    </message>
    <message>
        <source>what a feed carries is unknown</source>
        <translation>有供电路的承载未知</translation>
    </message>
    <message>
        <source>what a leak sets off is not stated</source>
        <translation>泄漏触发的动作未说明</translation>
    </message>
    <message>
        <source>what it asks, and by whose word</source>
        <translation>检查什么，依据何处</translation>
    </message>
    <message>
        <source>what it goes with is missing: give a column for, such as rack</source>
        <translation>缺少所属对象：请填写“适用于”列，例如 rack</translation>
    </message>
    <message>
        <source>what plants and racks of this kind are designed by; no published text</source>
        <translation>此类机房和机柜的设计惯例；没有公布的文本</translation>
    </message>
    <message>
        <source>which curve of a {kind} is meant? There are: {known}</source>
        <translation>指的是 {kind} 的哪条曲线？有：{known}</translation>
    </message>
    <message>
        <source>who or which document says so is required</source>
        <translation>必须说明出自何人或何文档</translation>
    </message>
    <message>
        <source>widen “{figure}”</source>
        <translation>放宽“{figure}”</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>with feed {id} lost nothing carries the load</source>
        <translation>失去供电路 {id} 后没有任何电源承担负载</translation>
    </message>
    <message>
        <source>with feed {id} lost the supplies left are loaded to</source>
        <translation>失去供电路 {id} 后，其余电源模块的负载率为</translation>
    </message>
    <message>
        <source>with one CDU more the loop takes {reached} of {asked} L/min</source>
        <translation>再加一台 CDU，回路可得 {reached} L/min，要求 {asked} L/min</translation>
    </message>
    <message>
        <source>with one chassis of {count} fitted and the pumps set to a {mode}, it gets</source>
        <translation>{count} 台机箱只装一台、泵设为定{mode}时，它得到</translation>
    </message>
    <message>
        <source>without flow M{site} reaches its case limit in {own_s:.1f} s ({margin_k:.1f} K at {heat_w:.0f} W), wanted are {limit_s:g} s, {factor:g} × a change-over of {failover_s:g} s</source>
        <translation>无流量时 M{site} 在 {own_s:.1f} s 后到达壳温限值（{heat_w:.0f} W 下裕量 {margin_k:.1f} K），要求 {limit_s:g} s，即切换时间 {failover_s:g} s 的 {factor:g} ×</translation>
    </message>
    <message>
        <source>worst phase, breaker {rated} A</source>
        <translation>最大相，断路器 {rated} A</translation>
    </message>
    <message>
        <source>worst phase, no breaker stated</source>
        <translation>最大相，未给出断路器</translation>
    </message>
    <message>
        <source>would change nothing: without a rating of the exchanger the supply is held, at</source>
        <translation>不会有任何变化：未标明换热器额定值时供液温度保持不变，位于</translation>
    </message>
    <message>
        <source>written by a newer Rackloop (format {written}); this one reads up to {version}</source>
        <translation>由更新的 Rackloop 写入（格式 {written}）；本程序最高读取到 {version}</translation>
    </message>
    <message>
        <source>x16 host links</source>
        <translation>条 x16 主机链路</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>zooms at the mouse</source>
        <translation>在鼠标处缩放</translation>
    </message>
    <message>
        <source>{above} cannot be its parent</source>
        <translation>{above} 不能作为其上级</translation>
    </message>
    <message>
        <source>{address} first at {time}, {reached} of {count} reach their limit</source>
        <translation>{address} 最先，于 {time}；{count} 个中有 {reached} 个达到限值</translation>
    </message>
    <message>
        <source>{address}, {time} to its limit, highest {highest}, limit {limit}</source>
        <translation>{address}，距限值 {time}，最高 {highest}，限值 {limit}</translation>
    </message>
    <message>
        <source>{air_kw:.1f} kW go to the air of the room</source>
        <translation>{air_kw:.1f} kW 排到机房空气</translation>
    </message>
    <message>
        <source>{amps} A on a phase</source>
        <translation>每相 {amps} A</translation>
    </message>
    <message>
        <source>{amps} A · {kw} kW</source>
        <translation>{amps} A · {kw} kW</translation>
    </message>
    <message>
        <source>{amps} A · {kw} kW · {loading} %</source>
        <translation>{amps} A · {kw} kW · {loading} %</translation>
    </message>
    <message>
        <source>{asked} chassis are mated as their manifolds are</source>
        <translation>{asked} 台机箱的插合方式与其分集水器一致</translation>
    </message>
    <message>
        <source>{before} and {here}</source>
        <translation>{before} 和 {here}</translation>
    </message>
    <message>
        <source>{before} or {here}</source>
        <translation>{before} 或 {here}</translation>
    </message>
    <message>
        <source>{boards} fitted</source>
        <translation>装有 {boards}</translation>
    </message>
    <message>
        <source>{board} takes {either}, not {module}</source>
        <translation>{board} 可放 {either}，不可放 {module}</translation>
    </message>
    <message>
        <source>{capacity_kw:g} kW are rated at {rated:.2f} L/min per kW and an approach of {approach_k:g} K; the convention is {usual:g} L/min per kW and 5 K</source>
        <translation>{capacity_kw:g} kW 的额定条件为 {rated:.2f} L/min per kW、逼近温差 {approach_k:g} K；约定为 {usual:g} L/min per kW、5 K</translation>
    </message>
    <message>
        <source>{cdu} is no CDU</source>
        <translation>{cdu} 不是 CDU</translation>
    </message>
    <message>
        <source>{chassis} has 1 board slot, none is free</source>
        <translation>{chassis} 有 1 个基板插槽，没有空闲</translation>
    </message>
    <message>
        <source>{chassis} has {slots} board slots, none is free</source>
        <translation>{chassis} 有 {slots} 个基板插槽，没有空闲</translation>
    </message>
    <message>
        <source>{chassis} takes {either}, not {board}</source>
        <translation>{chassis} 可放 {either}，不可放 {board}</translation>
    </message>
    <message>
        <source>{chassis}: modules are liquid cooled but not connected to the loop</source>
        <translation>{chassis}：模组为液冷，但未接入回路</translation>
    </message>
    <message>
        <source>{chassis}: no module is fitted</source>
        <translation>{chassis}：未装任何模组</translation>
    </message>
    <message>
        <source>{clips} clips of {clip_a:g} A carry</source>
        <translation>{clips} 个 {clip_a:g} A 母线夹承载</translation>
    </message>
    <message>
        <source>{code} has terms and is not in the design</source>
        <translation>{code} 有条款但不在设计中</translation>
    </message>
    <message>
        <source>{code} replaces what is not there: {other}</source>
        <translation>{code} 所替代的 {other} 不存在</translation>
    </message>
    <message>
        <source>{column} over {first}</source>
        <translation>{column}随{first}变化</translation>
    </message>
    <message>
        <source>{coolant} is among the coolants stated</source>
        <translation>{coolant} 属于所列冷却液</translation>
    </message>
    <message>
        <source>{count:,} variants, more than {limit:,}</source>
        <translation>{count:,} 个变体，多于 {limit:,} 个</translation>
    </message>
    <message>
        <source>{count} CDU</source>
        <translation>{count} 台 CDU</translation>
    </message>
    <message>
        <source>{count} CDUs</source>
        <translation>{count} 台 CDU</translation>
    </message>
    <message>
        <source>{count} board</source>
        <translation>{count} 块基板</translation>
    </message>
    <message>
        <source>{count} boards</source>
        <translation>{count} 块板</translation>
    </message>
    <message>
        <source>{count} chassis are liquid cooled, but no loop serves the rack</source>
        <translation>{count} 台机箱为液冷，但机柜未接回路</translation>
    </message>
    <message>
        <source>{count} chassis are on a loop</source>
        <translation>{count} 台机箱接在回路上</translation>
    </message>
    <message>
        <source>{count} checked; nearest: {message}</source>
        <translation>已检查 {count} 项；最接近限值：{message}</translation>
    </message>
    <message>
        <source>{count} default assumption</source>
        <translation>{count} 项默认假设</translation>
    </message>
    <message>
        <source>{count} default assumptions</source>
        <translation>{count} 项默认假设</translation>
    </message>
    <message>
        <source>{count} devices without a TDP</source>
        <translation>{count} 个设备没有 TDP</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} 处问题</translation>
    </message>
    <message>
        <source>{count} faults in part files…</source>
        <translation>部件文件中有 {count} 处问题…</translation>
    </message>
    <message>
        <source>{count} fields to mend</source>
        <translation>{count} 个字段需要更正</translation>
    </message>
    <message>
        <source>{count} figure</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{count} files are written here: name a folder</source>
        <translation>此处将写入 {count} 个文件:请指定文件夹</translation>
    </message>
    <message>
        <source>{count} footprints, none over another</source>
        <translation>{count} 处占地互不重叠</translation>
    </message>
    <message>
        <source>{count} item</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>{count} lines without price</source>
        <translation>{count} 行没有价格</translation>
    </message>
    <message>
        <source>{count} measured points</source>
        <translation>{count} 个实测点</translation>
    </message>
    <message>
        <source>{count} more racks are in the JSON of the evaluation.</source>
        <translation>另有 {count} 个机柜，见计算结果的 JSON。</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} 个对象</translation>
    </message>
    <message>
        <source>{count} of 4 compared</source>
        <translation>正在比较 {count}/4</translation>
    </message>
    <message>
        <source>{count} of {pairs} pairs of modules cannot reach each other, such as sites {one} and {other}</source>
        <translation>{pairs} 对模组中有 {count} 对互不相通，例如 {one} 和 {other} 号位</translation>
    </message>
    <message>
        <source>{count} of {total} modules; {message}</source>
        <translation>{total} 个模组中的 {count} 个；{message}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项未解决</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 个部件</translation>
    </message>
    <message>
        <source>{count} parts differ from the catalogue</source>
        <translation>{count} 个部件与目录不同</translation>
    </message>
    <message>
        <source>{count} paths in parallel, plates in series:</source>
        <translation>{count} 条路径并联，各串联</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>{count} points from {name}: {heads}</source>
        <translation>来自 {name} 的 {count} 个点：{heads}</translation>
    </message>
    <message>
        <source>{count} rack</source>
        <translation>{count} 台机柜</translation>
    </message>
    <message>
        <source>{count} racks</source>
        <translation>{count} 个机柜</translation>
    </message>
    <message>
        <source>{count} requirements of the specifications were gone through:</source>
        <translation>已逐条审阅规范中的 {count} 项要求：</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} 条规则</translation>
    </message>
    <message>
        <source>{count} shelves give, one supply lost in each,</source>
        <translation>{count} 个电源框各失去一个电源模块时提供</translation>
    </message>
    <message>
        <source>{count} sites are needed, {free} are free</source>
        <translation>需要 {count} 个位点，空闲 {free} 个</translation>
    </message>
    <message>
        <source>{count} values under {width} headings; a comma in a heading needs quotes</source>
        <translation>{width} 个表头下有 {count} 个值；表头中的逗号需要加引号</translation>
    </message>
    <message>
        <source>{count} values under {width} headings; is a decimal comma meant?</source>
        <translation>{width} 个表头下有 {count} 个值；是否使用了小数逗号？</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{count} wet item</source>
        <translation>{count} 个接液设备</translation>
    </message>
    <message>
        <source>{count} wet items</source>
        <translation>{count} 个接液设备</translation>
    </message>
    <message>
        <source>{count} · {decided} set</source>
        <translation>{count} · 已设定 {decided}</translation>
    </message>
    <message>
        <source>{count} × {rack} ({where})</source>
        <translation>{count} × {rack}（{where}）</translation>
    </message>
    <message>
        <source>{coupling}, mated pair</source>
        <translation>{coupling}，成对</translation>
    </message>
    <message>
        <source>{current_a:.0f} A on the busbar; {title} states no rating</source>
        <translation>母线上为 {current_a:.0f} A；{title} 未标明额定值</translation>
    </message>
    <message>
        <source>{date!r} is no day such as 2026-01-31</source>
        <translation>{date!r} 不是 2026-01-31 这样的日期</translation>
    </message>
    <message>
        <source>{drawn}, {budget_kw:g} kW are printed</source>
        <translation>{drawn}，规范为 {budget_kw:g} kW</translation>
    </message>
    <message>
        <source>{element} of {where}: {before} → {after}, drop {drop}</source>
        <translation>{where} 的{element}：{before} → {after}，压降 {drop}</translation>
    </message>
    <message>
        <source>{feed} alone</source>
        <translation>仅 {feed}</translation>
    </message>
    <message>
        <source>{feed}, the other one lost</source>
        <translation>{feed}，另一路失去</translation>
    </message>
    <message>
        <source>{figure} against {limit}</source>
        <translation>{figure}（限值 {limit}）</translation>
    </message>
    <message>
        <source>{figure} of {title}</source>
        <translation>{title} 的{figure}</translation>
    </message>
    <message>
        <source>{figure} {way} at {along} {value:g} {unit}</source>
        <translation>{figure}在{along} {value:g} {unit} 处{way}</translation>
    </message>
    <message>
        <source>{fill_kpa:g} kPa gauge and {return_c:.0f} °C at the inlet give</source>
        <translation>充注 {fill_kpa:g} kPa 表压、入口 {return_c:.0f} °C 时可得</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} 等另 {count} 个</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}或{second}</translation>
    </message>
    <message>
        <source>{fitted} of {sites} sites are fitted</source>
        <translation>{sites} 个模组位装有 {fitted} 个</translation>
    </message>
    <message>
        <source>{fix}, by one click</source>
        <translation>{fix}，一键完成</translation>
    </message>
    <message>
        <source>{flow} through the header:</source>
        <translation>{flow} 通过主管的流速为</translation>
    </message>
    <message>
        <source>{flow} through the rack manifold:</source>
        <translation>{flow} 通过机柜分集水器的流速为</translation>
    </message>
    <message>
        <source>{flow} through the tube to a cold plate:</source>
        <translation>{flow} 通过冷板前管段的流速为</translation>
    </message>
    <message>
        <source>{flow} through {kind}:</source>
        <translation>{flow} 通过{kind}的流速为</translation>
    </message>
    <message>
        <source>{form!r} is none of {known}</source>
        <translation>{form!r} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>{found} of {total} parts</source>
        <translation>{total} 个部件中的 {found} 个</translation>
    </message>
    <message>
        <source>{glycol} glycol</source>
        <translation>{glycol}二醇</translation>
    </message>
    <message>
        <source>{heavy} of {count} items weigh more than {limit_kg:g} kg (up to about {heaviest_kg:.0f} kg): they need rails of their own</source>
        <translation>{count} 项中有 {heavy} 项超过 {limit_kg:g} kg（最重约 {heaviest_kg:.0f} kg）：需要自带导轨</translation>
    </message>
    <message>
        <source>{height:g} is no multiple of 0.5</source>
        <translation>{height:g} 不是 0.5 的倍数</translation>
    </message>
    <message>
        <source>{height_units} OU with clearance are</source>
        <translation>{height_units} OU 扣除间隙后为</translation>
    </message>
    <message>
        <source>{held} rules hold</source>
        <translation>{held} 条规则满足</translation>
    </message>
    <message>
        <source>{here:g} follows {before:g}; the points must rise</source>
        <translation>{here:g} 在 {before:g} 之后；各点必须递增</translation>
    </message>
    <message>
        <source>{here:g} {unit} follows {before:g}; the points must rise</source>
        <translation>{here:g} {unit} 在 {before:g} 之后；各点必须递增</translation>
    </message>
    <message>
        <source>{hidden} hidden because a figure is unknown</source>
        <translation>{hidden} 个因数据未知而隐藏</translation>
    </message>
    <message>
        <source>{hour:g} h comes less than a minute after the one before</source>
        <translation>{hour:g} h 与前一点相差不到一分钟</translation>
    </message>
    <message>
        <source>{hour:g} h follows {before:g} h; the hours must rise</source>
        <translation>{hour:g} h 在 {before:g} h 之后；小时必须递增</translation>
    </message>
    <message>
        <source>{hours:g} h is more than a year after the first</source>
        <translation>{hours:g} h 距第一点超过一年</translation>
    </message>
    <message>
        <source>{id!r} is already the id of {first}</source>
        <translation>{id!r} 已是 {first} 的编号</translation>
    </message>
    <message>
        <source>{id!r} is already the id of {part} ({file}); give this one another</source>
        <translation>{id!r} 已是 {part} 的编号（{file}）；请另取一个编号</translation>
    </message>
    <message>
        <source>{id!r} is not below next_id, which is {next_id}</source>
        <translation>{id!r} 不小于 next_id，其为 {next_id}</translation>
    </message>
    <message>
        <source>{id} {title}, {source}</source>
        <translation>{id} {title}，{source}</translation>
    </message>
    <message>
        <source>{items} above a power shelf</source>
        <translation>电源框上方有 {items}</translation>
    </message>
    <message>
        <source>{items} above a power shelf, with trays</source>
        <translation>电源框上方有 {items}，已有托盘</translation>
    </message>
    <message>
        <source>{item} reaches above the rack</source>
        <translation>{item} 超出机柜顶部</translation>
    </message>
    <message>
        <source>{iterations} iterations</source>
        <translation>{iterations} 次迭代</translation>
    </message>
    <message>
        <source>{key!r} is held under another key</source>
        <translation>{key!r} 存于另一个键下</translation>
    </message>
    <message>
        <source>{key!r} is overridden twice for the same scope</source>
        <translation>{key!r} 在同一范围内被覆盖两次</translation>
    </message>
    <message>
        <source>{kind!r} is no kind</source>
        <translation>{kind!r} 不是类型</translation>
    </message>
    <message>
        <source>{kind!r} is none of {known}</source>
        <translation>{kind!r} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>{kind}: of {heat_kw:.1f} kW in chassis liquid takes</source>
        <translation>{kind}：机箱内 {heat_kw:.1f} kW 中由液体带走</translation>
    </message>
    <message>
        <source>{label} and {count} more</source>
        <translation>{label} 等另 {count} 项</translation>
    </message>
    <message>
        <source>{label} in {unit}</source>
        <translation>{label}，单位 {unit}</translation>
    </message>
    <message>
        <source>{label} of a {kind} is no curve</source>
        <translation>{kind} 的{label}不是曲线</translation>
    </message>
    <message>
        <source>{label} of {title}: {value}</source>
        <translation>{title} 的{label}：{value}</translation>
    </message>
    <message>
        <source>{label}: nothing is left to do.</source>
        <translation>{label}：没有可做的了。</translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation>{label}：{figure}</translation>
    </message>
    <message>
        <source>{label}: {figure} {unit}</source>
        <translation>{label}：{figure} {unit}</translation>
    </message>
    <message>
        <source>{label}: {old} → {new}</source>
        <translation>{label}：{old} → {new}</translation>
    </message>
    <message>
        <source>{label}: {value}, source or confidence</source>
        <translation>{label}：{value}，来源或可信度</translation>
    </message>
    <message>
        <source>{last:g} h is where the trace begins anew: each value holds to the next and the last as long as the one before, so that it would repeat every {period:g} h; leave this row out</source>
        <translation>{last:g} h 是曲线重新开始之处：每个值保持到下一个值，最后一个与前一个保持同样久，因此会每 {period:g} h 重复一次；请去掉此行</translation>
    </message>
    <message>
        <source>{leaving} links leave the board by {scaleout_ports} cages</source>
        <translation>{leaving} 条链路引出基板，有 {scaleout_ports} 个笼</translation>
    </message>
    <message>
        <source>{leaving} links leave the board; its cages are unknown</source>
        <translation>{leaving} 条链路引出基板；其笼数未知</translation>
    </message>
    <message>
        <source>{left} of {psu_count} supplies give</source>
        <translation>{psu_count} 个电源模块中的 {left} 个提供</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation>可信度{level}</translation>
    </message>
    <message>
        <source>{level}, derived</source>
        <translation>{level}，推导值</translation>
    </message>
    <message>
        <source>{limit}, {room}</source>
        <translation>{limit}，{room}</translation>
    </message>
    <message>
        <source>{loads} chassis are fed by power shelves</source>
        <translation>{loads} 台机箱由电源框供电</translation>
    </message>
    <message>
        <source>{loads} chassis take the busbar, but no power shelf feeds it</source>
        <translation>{loads} 台机箱由母线供电，但没有电源框给母线供电</translation>
    </message>
    <message>
        <source>{load} % load, {efficiency} %</source>
        <translation>负载 {load} %，效率 {efficiency} %</translation>
    </message>
    <message>
        <source>{loop_id} is no loop</source>
        <translation>{loop_id} 不是回路</translation>
    </message>
    <message>
        <source>{low:g} is above the maximum {high:g}</source>
        <translation>{low:g} 大于最大值 {high:g}</translation>
    </message>
    <message>
        <source>{lowest} to {highest} {unit}</source>
        <translation>{lowest} 至 {highest} {unit}</translation>
    </message>
    <message>
        <source>{means} to these modules; the board is wired as {wired}</source>
        <translation>对这些模组，{means}；基板的接线为 {wired}</translation>
    </message>
    <message>
        <source>{measured} of {limit}</source>
        <translation>{measured} / {limit}</translation>
    </message>
    <message>
        <source>{member!r} is already in loop {loop}</source>
        <translation>{member!r} 已在回路 {loop} 中</translation>
    </message>
    <message>
        <source>{message} (and {count} more like it)</source>
        <translation>{message}（另有 {count} 处类似）</translation>
    </message>
    <message>
        <source>{message} without trays</source>
        <translation>{message}，没有托盘</translation>
    </message>
    <message>
        <source>{message}, trays are not stated</source>
        <translation>{message}，是否有托盘未说明</translation>
    </message>
    <message>
        <source>{message}, {share:.0%} of the heat</source>
        <translation>{message}，占热量的 {share:.0%}</translation>
    </message>
    <message>
        <source>{message}, {title} is rated {limit_kpa:.0f} kPa</source>
        <translation>{message}，{title} 额定为 {limit_kpa:.0f} kPa</translation>
    </message>
    <message>
        <source>{message}: no spare</source>
        <translation>{message}：没有备用</translation>
    </message>
    <message>
        <source>{message}; a product outside the envelope</source>
        <translation>{message}；此产品超出规范上限</translation>
    </message>
    <message>
        <source>{message}; above, the output is bolted to a bar of its own</source>
        <translation>{message}；超过时，输出须用螺栓接到单独的母线</translation>
    </message>
    <message>
        <source>{message}; for small bores the guide begins at {lower_m_per_s:g} m/s</source>
        <translation>{message}；小管径的指南值自 {lower_m_per_s:g} m/s 起</translation>
    </message>
    <message>
        <source>{message}; relief is not stated</source>
        <translation>{message}；泄压措施未说明</translation>
    </message>
    <message>
        <source>{message}; {count} more</source>
        <translation>{message}；另有 {count} 处</translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation>{minimum:g} 或更大</translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation>{minimum:g} 至 {maximum:g}</translation>
    </message>
    <message>
        <source>{modules} at {lowest_v:g} V:</source>
        <translation>{modules} 在 {lowest_v:g} V 时为</translation>
    </message>
    <message>
        <source>{modules}: published for {made_for} cooling, the chassis cools by {cooling}</source>
        <translation>{modules}：公布用于{made_for}冷却，而机箱以{cooling}冷却</translation>
    </message>
    <message>
        <source>{modules}: {oam_serdes_ports} ports, the topology joins {needed:g}</source>
        <translation>{modules}：{oam_serdes_ports} 个端口，该拓扑连接 {needed:g} 个</translation>
    </message>
    <message>
        <source>{module} is an OAM {generation}, {board} takes OAM {taken}</source>
        <translation>{module} 是 OAM {generation}，{board} 可放 OAM {taken}</translation>
    </message>
    <message>
        <source>{module} is of the {own} class, {other} beside it of {theirs}</source>
        <translation>{module} 属于 {own} 级，旁边的 {other} 属于 {theirs} 级</translation>
    </message>
    <message>
        <source>{module} needs {low:g} to {high:g} V, {board} supplies {supplied:g} V</source>
        <translation>{module} 需要 {low:g} 至 {high:g} V，{board} 供应 {supplied:g} V</translation>
    </message>
    <message>
        <source>{name!r} stands here twice</source>
        <translation>{name!r} 在此出现两次</translation>
    </message>
    <message>
        <source>{named}, differs</source>
        <translation>{named}，不同</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 项</translation>
    </message>
    <message>
        <source>{names}: not on the list, the coolant must be assessed for it</source>
        <translation>{names}：不在清单上，须针对其评估冷却液</translation>
    </message>
    <message>
        <source>{name} at {place} overlaps {below}</source>
        <translation>位于 {place} 的 {name} 与 {below} 重叠</translation>
    </message>
    <message>
        <source>{name} can be chosen for racks and modules in the inspector</source>
        <translation>可在属性面板中为机柜和模组选择 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation>无法导入 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>无法打开 {name}</translation>
    </message>
    <message>
        <source>{name} cannot be read as a curve</source>
        <translation>无法将 {name} 读作曲线</translation>
    </message>
    <message>
        <source>{name} cannot be saved</source>
        <translation>无法保存 {name}</translation>
    </message>
    <message>
        <source>{name} carries {f1:.4g} L/min; its pressure drop is measured up to {f2:.4g} L/min.</source>
        <translation>{name} 流量为 {f1:.4g} L/min；其压降只测到 {f2:.4g} L/min。</translation>
    </message>
    <message>
        <source>{name} gives {f1:.2f} °C, its set point is {f2:.2f} °C.</source>
        <translation>{name} 出口为 {f1:.2f} °C，设定值为 {f2:.2f} °C。</translation>
    </message>
    <message>
        <source>{name} has a bore of {f1:.4g} m: diameters are in metres.</source>
        <translation>{name} 的内径为 {f1:.4g} m：直径以米为单位。</translation>
    </message>
    <message>
        <source>{name} has no steady temperature to start from: it is taken at {f1:.1f} °C like the coolant beside it. State its case_c in initial.</source>
        <translation>{name} 没有可作起点的稳态温度：按旁边冷却液取 {f1:.1f} °C。请在 initial 中给出其 case_c。</translation>
    </message>
    <message>
        <source>{name} holds no fields of its own</source>
        <translation>{name} 自身没有字段</translation>
    </message>
    <message>
        <source>{name} in {symbol}</source>
        <translation>{name}，单位 {symbol}</translation>
    </message>
    <message>
        <source>{name} is heated with {f1:.6g} W but has no flow: no steady temperature.</source>
        <translation>{name} 受热 {f1:.6g} W 但没有流量：没有稳态温度。</translation>
    </message>
    <message>
        <source>{name} is heated, but the coolant has no specific heat.</source>
        <translation>{name} 受热，但冷却液没有比热。</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} 不是数</translation>
    </message>
    <message>
        <source>{name} is part of a ring without any resistance: the flow is taken to share equally.</source>
        <translation>{name} 属于没有任何阻力的环路：按流量均分处理。</translation>
    </message>
    <message>
        <source>{name} is shut off from the expansion vessel: its pressure is unknown.</source>
        <translation>{name} 与膨胀罐隔断：其压力未知。</translation>
    </message>
    <message>
        <source>{name} is write-protected: save changes under another name (Ctrl+Shift+S).</source>
        <translation>{name} 为写保护文件：请将更改另存为其他名称 (Ctrl+Shift+S)。</translation>
    </message>
    <message>
        <source>{name} lost: holds at TDP {tdp}, through peaks {peak}, loading {loading}</source>
        <translation>失去 {name}：TDP 下可承受 {tdp}，峰值下可承受 {peak}，负载率 {loading}</translation>
    </message>
    <message>
        <source>{name} of {title} is</source>
        <translation>{title} 的{name}为</translation>
    </message>
    <message>
        <source>{name} of {title} is {own_mm:g} mm, printed are {wanted_mm:g} mm</source>
        <translation>{title} 的{name}为 {own_mm:g} mm，规范为 {wanted_mm:g} mm</translation>
    </message>
    <message>
        <source>{name} reaches unit {needed} of a rack of {units}</source>
        <translation>{name} 到达单元 {needed}，机柜只有 {units}</translation>
    </message>
    <message>
        <source>{name} runs against its shut-off head or more: its check valve is shut.</source>
        <translation>{name} 承受的扬程不低于关断扬程：其止回阀关闭。</translation>
    </message>
    <message>
        <source>{name} runs at its highest speed {f1:.3g} and may not hold its set point of {f2}.</source>
        <translation>{name} 已达最高转速 {f1:.3g}，可能无法保持设定值 {f2}。</translation>
    </message>
    <message>
        <source>{name} runs at its lowest speed {f1:.3g} and may not hold its set point of {f2}.</source>
        <translation>{name} 已达最低转速 {f1:.3g}，可能无法保持设定值 {f2}。</translation>
    </message>
    <message>
        <source>{name} states no {f1}: its course is unknown, and its heat enters the coolant at once.</source>
        <translation>{name} 未给出 {f1}：其变化过程未知，热量立即进入冷却液。</translation>
    </message>
    <message>
        <source>{name} unknown</source>
        <translation>{name}未知</translation>
    </message>
    <message>
        <source>{name} works at {f1:.4g} L/min, above the highest measured flow of its thermal resistance: the last figure is held.</source>
        <translation>{name} 工作流量为 {f1:.4g} L/min，高于其热阻的最高实测流量：保持末点数值。</translation>
    </message>
    <message>
        <source>{name} works at {f1:.4g} L/min, below the lowest measured flow of its thermal resistance: taken as isothermal.</source>
        <translation>{name} 工作流量为 {f1:.4g} L/min，低于其热阻的最低实测流量：按等温处理。</translation>
    </message>
    <message>
        <source>{name} works at {f1:.4g} L/min, beyond the end of its curve at {f2:.4g} L/min: head and power are extrapolated.</source>
        <translation>{name} 工作流量为 {f1:.4g} L/min，超出其曲线末端 {f2:.4g} L/min：扬程和功率为外推值。</translation>
    </message>
    <message>
        <source>{name} works at {f1:.4g} L/min, where its stated resistance is less than any plate can have, 1 / (2 m cp): that is taken.</source>
        <translation>{name} 工作流量为 {f1:.4g} L/min，此时给定热阻小于任何冷板可能的值 1 / (2 m cp)：取后者。</translation>
    </message>
    <message>
        <source>{name} works left of the peak of its curve ({f1:.4g} L/min), where operation can be unstable.</source>
        <translation>{name} 工作在其曲线峰值（{f1:.4g} L/min）左侧，运行可能不稳定。</translation>
    </message>
    <message>
        <source>{name}: {before}, then {after}</source>
        <translation>{name}：原为 {before}，现为 {after}</translation>
    </message>
    <message>
        <source>{needed_mm:.0f} mm are asked for, {most_mm:g} mm are there</source>
        <translation>需要 {needed_mm:.0f} mm，最大只有 {most_mm:g} mm</translation>
    </message>
    <message>
        <source>{needed} {unit} needed from {position}, only {free} {unit} free</source>
        <translation>从 {position} 起需要 {needed} {unit}，仅空闲 {free} {unit}</translation>
    </message>
    <message>
        <source>{needed} {unit} needed in one piece, the largest gap is {largest} {unit}</source>
        <translation>需要连续 {needed} {unit}，最大空隙为 {largest} {unit}</translation>
    </message>
    <message>
        <source>{number} is too large a number</source>
        <translation>{number} 数值过大</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} {unit} per kW</source>
        <translation>每 kW {number} {unit}</translation>
    </message>
    <message>
        <source>{number}. After: {step}</source>
        <translation>{number}. 之后：{step}</translation>
    </message>
    <message>
        <source>{object_id} does not stand on the floor</source>
        <translation>{object_id} 不在地面上</translation>
    </message>
    <message>
        <source>{object_id} has no place of its own</source>
        <translation>{object_id} 没有自己的位置</translation>
    </message>
    <message>
        <source>{object_id} is changed as a whole, not by field</source>
        <translation>{object_id} 只能整体更改，不能按字段更改</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>{one} here and {other} in its column</source>
        <translation>此处为 {one}，币种列中为 {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{part!r} has no site {site}</source>
        <translation>{part!r} 没有位置 {site}</translation>
    </message>
    <message>
        <source>{part!r} is held under another id</source>
        <translation>{part!r} 存于另一个编号下</translation>
    </message>
    <message>
        <source>{part_id!r} is of kind {kind!r}, not {wanted!r}</source>
        <translation>{part_id!r} 的类型为 {kind!r}，不是 {wanted!r}</translation>
    </message>
    <message>
        <source>{part_id!r} is of kind {kind}, not {wanted}</source>
        <translation>{part_id!r} 的类型为 {kind}，不是 {wanted}</translation>
    </message>
    <message>
        <source>{parts} · no price list</source>
        <translation>{parts} · 没有价格表</translation>
    </message>
    <message>
        <source>{parts} · {unpriced_lines} without price</source>
        <translation>{parts} · {unpriced_lines} 个没有价格</translation>
    </message>
    <message>
        <source>{part} does not go here: {home}</source>
        <translation>{part} 不能放在此处：{home}</translation>
    </message>
    <message>
        <source>{part} feeds {output:g} V, the busbar takes {low:g} to {high:g} V</source>
        <translation>{part} 输出 {output:g} V，母线允许 {low:g} 至 {high:g} V</translation>
    </message>
    <message>
        <source>{part} has no flow coefficient (Kv or Cv)</source>
        <translation>{part} 没有流量系数（Kv 或 Cv）</translation>
    </message>
    <message>
        <source>{part} has no inner diameter</source>
        <translation>{part} 没有内径</translation>
    </message>
    <message>
        <source>{part} has no known composition</source>
        <translation>{part} 没有已知成分</translation>
    </message>
    <message>
        <source>{part} has no measured pressure drop</source>
        <translation>{part} 没有实测压降</translation>
    </message>
    <message>
        <source>{part} has no site {site}, only {count} sites</source>
        <translation>{part} 没有位置 {site}，只有 {count} 个位置</translation>
    </message>
    <message>
        <source>{part} is 19 inch wide and needs an adapter here</source>
        <translation>{part} 宽 19 英寸，此处需要转接件</translation>
    </message>
    <message>
        <source>{part} is 21 inch wide, the rack 19 inch</source>
        <translation>{part} 宽 21 英寸，机柜为 19 英寸</translation>
    </message>
    <message>
        <source>{part} is a reference, not placeable: {only_reference}</source>
        <translation>{part} 仅供参考，不可放置：{only_reference}</translation>
    </message>
    <message>
        <source>{part} is of kind {kind}, not {wanted}</source>
        <translation>{part} 的类型为 {kind}，不是 {wanted}</translation>
    </message>
    <message>
        <source>{part} is {width_mm:g} mm wide, the rack {inner_width_mm:g} mm inside</source>
        <translation>{part} 宽 {width_mm:g} mm，机柜内宽 {inner_width_mm:g} mm</translation>
    </message>
    <message>
        <source>{part} needs a busbar, {frame} has none</source>
        <translation>{part} 需要母线，{frame} 没有母线</translation>
    </message>
    <message>
        <source>{part}, fill of loop</source>
        <translation>{part}，回路充液</translation>
    </message>
    <message>
        <source>{part}, reserve for venting and topping up</source>
        <translation>{part}，排气与补液备量</translation>
    </message>
    <message>
        <source>{part}, {where}</source>
        <translation>{part}，{where}</translation>
    </message>
    <message>
        <source>{part}: {reason}</source>
        <translation>{part}：{reason}</translation>
    </message>
    <message>
        <source>{passed} checks passed</source>
        <translation>{passed} 项检查通过</translation>
    </message>
    <message>
        <source>{paths} (from the part)</source>
        <translation>{paths}（来自部件）</translation>
    </message>
    <message>
        <source>{percent:g} % of the fill</source>
        <translation>充液量的 {percent:g} %</translation>
    </message>
    <message>
        <source>{places}: {message}
Checked against {source}. A worse value voids the waiver.</source>
        <translation>{places}：{message}
检查依据 {source}。数值变差时豁免失效。</translation>
    </message>
    <message>
        <source>{place} {part}</source>
        <translation>{place} {part}</translation>
    </message>
    <message>
        <source>{ports} ports</source>
        <translation>{ports} 个端口</translation>
    </message>
    <message>
        <source>{power_kw:.2f} kW at {volts:g} V are</source>
        <translation>{volts:g} V 下 {power_kw:.2f} kW 相当于</translation>
    </message>
    <message>
        <source>{power} (data sheet)</source>
        <translation>{power}（数据手册）</translation>
    </message>
    <message>
        <source>{pumps_running} running</source>
        <translation>{pumps_running} 台运行</translation>
    </message>
    <message>
        <source>{rack} at {unit} {index}</source>
        <translation>{rack} 的 {unit} {index}</translation>
    </message>
    <message>
        <source>{rack} is no rack</source>
        <translation>{rack} 不是机柜</translation>
    </message>
    <message>
        <source>{rack} · IT {it} · at its inlet {inlet}{state}</source>
        <translation>{rack} · IT {it} · 入口 {inlet}{state}</translation>
    </message>
    <message>
        <source>{rack}, selected</source>
        <translation>{rack}，已选</translation>
    </message>
    <message>
        <source>{rack}, the heaviest loaded; select another one to see it</source>
        <translation>{rack}，负载最重；选择其他机柜可查看</translation>
    </message>
    <message>
        <source>{ratio:g} × for {time}</source>
        <translation>{time} 内 {ratio:g} ×</translation>
    </message>
    <message>
        <source>{reason}
Click to change it, with a reason.</source>
        <translation>{reason}
单击可更改，需说明理由。</translation>
    </message>
    <message>
        <source>{reason} (found {shown})</source>
        <translation>{reason}（当前为 {shown}）</translation>
    </message>
    <message>
        <source>{reason} ({rule})</source>
        <translation>{reason}（{rule}）</translation>
    </message>
    <message>
        <source>{reason}; this design has: {known}</source>
        <translation>{reason}；此设计有：{known}</translation>
    </message>
    <message>
        <source>{redundant_w} with redundancy</source>
        <translation>冗余时 {redundant_w}</translation>
    </message>
    <message>
        <source>{rule} {where}: {message}</source>
        <translation>{rule} {where}：{message}</translation>
    </message>
    <message>
        <source>{running} of {pump_count} pumps run</source>
        <translation>{pump_count} 台泵中 {running} 台运行</translation>
    </message>
    <message>
        <source>{scenario_id} is no scenario</source>
        <translation>{scenario_id} 不是场景</translation>
    </message>
    <message>
        <source>{scenario} descends from itself</source>
        <translation>{scenario} 是其自身的下级</translation>
    </message>
    <message>
        <source>{scope} only</source>
        <translation>仅 {scope}</translation>
    </message>
    <message>
        <source>{scope}, once {needs} are known</source>
        <translation>{scope}，须先得知{needs}</translation>
    </message>
    <message>
        <source>{served} of {drawn} pairs are linked: {lack}</source>
        <translation>{drawn} 对中有 {served} 对已连：{lack}</translation>
    </message>
    <message>
        <source>{served} pairs are linked, no two modules over {hops} hops</source>
        <translation>{served} 对已连，任意两模组之间不超过 {hops} 跳</translation>
    </message>
    <message>
        <source>{severity}, capped: {severity_asked} needs a final text, this one is {status}</source>
        <translation>{severity}，已降级：{severity_asked}须有正式文本，此处为{status}</translation>
    </message>
    <message>
        <source>{severity}; blocks placement</source>
        <translation>{severity}；阻止放置</translation>
    </message>
    <message>
        <source>{shelf}, efficiency unknown</source>
        <translation>{shelf}，效率未知</translation>
    </message>
    <message>
        <source>{shelf}, no curve: {level} % assumed</source>
        <translation>{shelf}，无曲线：假设 {level} %</translation>
    </message>
    <message>
        <source>{shelf}, published points</source>
        <translation>{shelf}，已公布的点</translation>
    </message>
    <message>
        <source>{status} · confidence {level}</source>
        <translation>{status} · 可信度{level}</translation>
    </message>
    <message>
        <source>{status}; {confidence}</source>
        <translation>{status}；{confidence}</translation>
    </message>
    <message>
        <source>{supply_c:g} °C is no temperature for a supply</source>
        <translation>{supply_c:g} °C 不能作为供液温度</translation>
    </message>
    <message>
        <source>{survived} of {count} single losses are survived at TDP; supplies, shelves and AC inputs whose loss is survived are left out above.</source>
        <translation>{count} 个单点失效中有 {survived} 个在 TDP 下可承受；失去后可承受的电源模块、电源框和交流输入未在上表列出。</translation>
    </message>
    <message>
        <source>{survived} of {count} survived at TDP</source>
        <translation>TDP 下 {count} 项中可承受 {survived} 项</translation>
    </message>
    <message>
        <source>{tag!r} is none of {expected_tags}</source>
        <translation>{tag!r} 不在 {expected_tags} 之中</translation>
    </message>
    <message>
        <source>{text!r} has more than six decimals</source>
        <translation>{text!r} 的小数超过六位</translation>
    </message>
    <message>
        <source>{text!r} is a second column for {figure}</source>
        <translation>{text!r} 是{figure}的第二列</translation>
    </message>
    <message>
        <source>{text!r} is a {dimension}, which this curve does not hold</source>
        <translation>{text!r} 是{dimension}，此曲线不含该量</translation>
    </message>
    <message>
        <source>{text!r} is negative</source>
        <translation>{text!r} 为负数</translation>
    </message>
    <message>
        <source>{text!r} is neither yes nor no</source>
        <translation>{text!r} 既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>{text!r} is no amount such as 12.50</source>
        <translation>{text!r} 不是 12.50 这样的金额</translation>
    </message>
    <message>
        <source>{text!r} is no code of a currency, such as EUR</source>
        <translation>{text!r} 不是 EUR 之类的币种代码</translation>
    </message>
    <message>
        <source>{text!r} is no day such as 2026-12-31</source>
        <translation>{text!r} 不是 2026-12-31 这样的日期</translation>
    </message>
    <message>
        <source>{text!r} is no number</source>
        <translation>{text!r} 不是数</translation>
    </message>
    <message>
        <source>{text!r} is no number such as 12.5; the unit stands beside it</source>
        <translation>{text!r} 不是 12.5 这样的数；单位在旁边</translation>
    </message>
    <message>
        <source>{text!r} is no part id</source>
        <translation>{text!r} 不是部件编号</translation>
    </message>
    <message>
        <source>{text!r} is no rate such as EUR:USD=1.08@2026-11-20</source>
        <translation>{text!r} 不是 EUR:USD=1.08@2026-11-20 这样的汇率</translation>
    </message>
    <message>
        <source>{text!r} is no time such as 30 or 6 weeks</source>
        <translation>{text!r} 不是 30 或 6 weeks 这样的时间</translation>
    </message>
    <message>
        <source>{text!r} is no whole number</source>
        <translation>{text!r} 不是整数</translation>
    </message>
    <message>
        <source>{text!r} is none of {known}</source>
        <translation>{text!r} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>{text!r} is too large</source>
        <translation>{text!r} 过大</translation>
    </message>
    <message>
        <source>{text!r} is written otherwise than {other!r}</source>
        <translation>{text!r} 与 {other!r} 的写法不同</translation>
    </message>
    <message>
        <source>{text!r} may be a decimal or a thousand; write it with other than three decimals</source>
        <translation>{text!r} 可能是小数也可能是千位；请勿用三位小数书写</translation>
    </message>
    <message>
        <source>{text!r} stands in row {row} already, with other terms</source>
        <translation>{text!r} 已在第 {row} 行出现，条件不同</translation>
    </message>
    <message>
        <source>{text!r} {reason}</source>
        <translation>{text!r} {reason}</translation>
    </message>
    <message>
        <source>{text!r}: is this {figures}?</source>
        <translation>{text!r}：这是{figures}吗？</translation>
    </message>
    <message>
        <source>{text}
The log is in {folder}.</source>
        <translation>{text}
日志位于 {folder}。</translation>
    </message>
    <message>
        <source>{text} · before: {summary}</source>
        <translation>{text} · 此前：{summary}</translation>
    </message>
    <message>
        <source>{text} · stale, the design has changed since</source>
        <translation>{text} · 已过期，设计此后已更改</translation>
    </message>
    <message>
        <source>{text} · {missing} unknown</source>
        <translation>{text} · {missing} 个未知</translation>
    </message>
    <message>
        <source>{text}, Control Return inserts the chosen part</source>
        <translation>{text}，按 Control Return 放入所选部件</translation>
    </message>
    <message>
        <source>{title}
{facts}
confidence {confidence}</source>
        <translation>{title}
{facts}
可信度{confidence}</translation>
    </message>
    <message>
        <source>{title} allows</source>
        <translation>{title} 允许</translation>
    </message>
    <message>
        <source>{title} at the {side}: bore {bore:g} mm, nearest size {size:g} mm</source>
        <translation>{side}的 {title}：内径 {bore:g} mm，最近的尺寸 {size:g} mm</translation>
    </message>
    <message>
        <source>{title} bends with a radius of</source>
        <translation>{title} 的弯曲半径为</translation>
    </message>
    <message>
        <source>{title} bursts at</source>
        <translation>{title} 的爆破值为</translation>
    </message>
    <message>
        <source>{title} cannot be deleted</source>
        <translation>无法删除 {title}</translation>
    </message>
    <message>
        <source>{title} cannot be exported</source>
        <translation>无法导出 {title}</translation>
    </message>
    <message>
        <source>{title} counts with</source>
        <translation>{title} 计入</translation>
    </message>
    <message>
        <source>{title} draws {power_kw:g} kW for {capacity_kw:g} kW of heat</source>
        <translation>{title} 为 {capacity_kw:g} kW 热量取用 {power_kw:g} kW</translation>
    </message>
    <message>
        <source>{title} gives</source>
        <translation>{title} 提供</translation>
    </message>
    <message>
        <source>{title} has</source>
        <translation>{title} 有</translation>
    </message>
    <message>
        <source>{title} has a slot for each board</source>
        <translation>{title} 有可容纳每块基板的槽位</translation>
    </message>
    <message>
        <source>{title} has at least</source>
        <translation>{title} 最低为</translation>
    </message>
    <message>
        <source>{title} has at most</source>
        <translation>{title} 最高为</translation>
    </message>
    <message>
        <source>{title} has its sites in rows {rows}, printed are 0 3 4 7 and 1 2 5 6</source>
        <translation>{title} 的模组位排列为 {rows}，规范为 0 3 4 7 和 1 2 5 6</translation>
    </message>
    <message>
        <source>{title} has no site {site}</source>
        <translation>{title} 没有 {site} 号位</translation>
    </message>
    <message>
        <source>{title} has {oam_sites} sites, a UBB has {limit:g}</source>
        <translation>{title} 有 {oam_sites} 个模组位，UBB 为 {limit:g} 个</translation>
    </message>
    <message>
        <source>{title} holds</source>
        <translation>{title} 含</translation>
    </message>
    <message>
        <source>{title} holds up</source>
        <translation>{title} 的保持时间为</translation>
    </message>
    <message>
        <source>{title} is entered with a payload of</source>
        <translation>{title} 所填载重为</translation>
    </message>
    <message>
        <source>{title} is ethylene glycol; named are treated water and PG25</source>
        <translation>{title} 为乙二醇；规范只列处理水和 PG25</translation>
    </message>
    <message>
        <source>{title} is made for</source>
        <translation>{title} 的设计值为</translation>
    </message>
    <message>
        <source>{title} is rated</source>
        <translation>{title} 额定为</translation>
    </message>
    <message>
        <source>{title} is rated for {stated}, the loop holds {coolant}</source>
        <translation>{title} 的额定冷却液为 {stated}，回路内为 {coolant}</translation>
    </message>
    <message>
        <source>{title} is renewed after about</source>
        <translation>{title} 的更换期约为</translation>
    </message>
    <message>
        <source>{title} is water or propylene glycol</source>
        <translation>{title} 为水或丙二醇</translation>
    </message>
    <message>
        <source>{title} is wired as {offered}, not as {wired}</source>
        <translation>{title} 的接线可为 {offered}，而非 {wired}</translation>
    </message>
    <message>
        <source>{title} lists its modules</source>
        <translation>{title} 列明了其适配模组</translation>
    </message>
    <message>
        <source>{title} lists its modules by name</source>
        <translation>{title} 列明了其适配模组</translation>
    </message>
    <message>
        <source>{title} moves</source>
        <translation>{title} 的流量为</translation>
    </message>
    <message>
        <source>{title} stands at</source>
        <translation>{title} 处于</translation>
    </message>
    <message>
        <source>{title} takes {known}; {modules} is not among them</source>
        <translation>{title} 适配 {known}；{modules} 不在其中</translation>
    </message>
    <message>
        <source>{title} weighs {mass_kg:g} kg, printed are {limit_kg:g} kg</source>
        <translation>{title} 重 {mass_kg:g} kg，规范为 {limit_kg:g} kg</translation>
    </message>
    <message>
        <source>{title} with heatsink weighs</source>
        <translation>带散热器的 {title} 重</translation>
    </message>
    <message>
        <source>{title} {one_way}, {rail} {other_way}</source>
        <translation>{title} {one_way}，{rail} {other_way}</translation>
    </message>
    <message>
        <source>{title}, {count} parts</source>
        <translation>{title}，{count} 个部件</translation>
    </message>
    <message>
        <source>{title}: Cv</source>
        <translation>{title}：Cv</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}：{count}</translation>
    </message>
    <message>
        <source>{unit!r} is none of {known}</source>
        <translation>{unit!r} 不在 {known} 之中</translation>
    </message>
    <message>
        <source>{unit!r} is none of {known}; {key} needs it</source>
        <translation>{unit!r} 不在 {known} 之中；{key} 需要它</translation>
    </message>
    <message>
        <source>{units:g} is no number of units</source>
        <translation>{units:g} 不是单元数</translation>
    </message>
    <message>
        <source>{unit} does not measure this quantity</source>
        <translation>{unit} 不是该物理量的单位</translation>
    </message>
    <message>
        <source>{unit} is taken by {name}</source>
        <translation>{unit} 已被 {name} 占用</translation>
    </message>
    <message>
        <source>{unit} {brace_unit} is free for the brace</source>
        <translation>{unit} {brace_unit} 空出，可装横撑</translation>
    </message>
    <message>
        <source>{unknown} unknown</source>
        <translation>{unknown} 项未知</translation>
    </message>
    <message>
        <source>{unknown}, one is in it</source>
        <translation>{unknown}，已装入一块</translation>
    </message>
    <message>
        <source>{upper} overlaps {lower}</source>
        <translation>{upper} 与 {lower} 重叠</translation>
    </message>
    <message>
        <source>{used} of {sites} sites are used</source>
        <translation>{sites} 个模组位用了 {used} 个</translation>
    </message>
    <message>
        <source>{used} of {units} {unit} used</source>
        <translation>已用 {units} {unit} 中的 {used}</translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {since}</source>
        <translation>{user}，主机 {host}，进程 {process}，自 {since}</translation>
    </message>
    <message>
        <source>{value:g} is more than any part has</source>
        <translation>{value:g} 大于任何部件的数值</translation>
    </message>
    <message>
        <source>{value:g} is negative</source>
        <translation>{value:g} 为负</translation>
    </message>
    <message>
        <source>{value:g} is outside {low:g} to {high:g}</source>
        <translation>{value:g} 超出 {low:g} 至 {high:g}</translation>
    </message>
    <message>
        <source>{value:g} °C is no temperature a part meets</source>
        <translation>{value:g} °C 不是部件会遇到的温度</translation>
    </message>
    <message>
        <source>{value:g}: {reasons}</source>
        <translation>{value:g}：{reasons}</translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation>{value}（{note}）</translation>
    </message>
    <message>
        <source>{value} is no {key} a part has</source>
        <translation>{value} 不是部件可能的 {key}</translation>
    </message>
    <message>
        <source>{value} of {limit} {unit}</source>
        <translation>{value} / {limit} {unit}</translation>
    </message>
    <message>
        <source>{version!r} is no version number</source>
        <translation>{version!r} 不是版本号</translation>
    </message>
    <message>
        <source>{volts:g} V suits the modules</source>
        <translation>{volts:g} V 适合这些模组</translation>
    </message>
    <message>
        <source>{waived} waived</source>
        <translation>{waived} 项已豁免</translation>
    </message>
    <message>
        <source>{wanted} is expected, not {value!r}</source>
        <translation>应为{wanted}，而不是 {value!r}</translation>
    </message>
    <message>
        <source>{what} at which {capacity_kw:g} kW are rated is unknown</source>
        <translation>{capacity_kw:g} kW 额定值对应的{what}未知</translation>
    </message>
    <message>
        <source>{what} of a {form} type; possible are {possible}</source>
        <translation>{form} 类型的{what}；可能的有 {possible}</translation>
    </message>
    <message>
        <source>{what} {available_m:.1f} m; what the pumps of {silent} require is unknown</source>
        <translation>{what} {available_m:.1f} m；{silent} 的泵所需值未知</translation>
    </message>
    <message>
        <source>{what} {load:.0f} kg/m²; what the floor carries is not stated</source>
        <translation>{what} {load:.0f} kg/m²；地面承载力未给出</translation>
    </message>
    <message>
        <source>{what} {measured} {unit}, range {low:g} to {high:g} {unit}</source>
        <translation>{what} {measured} {unit}，范围 {low:g} 至 {high:g} {unit}</translation>
    </message>
    <message>
        <source>{what} {measured} {unit}, {by} {limit} {unit}</source>
        <translation>{what} {measured} {unit}，{by} {limit} {unit}</translation>
    </message>
    <message>
        <source>{where} runs by {name}</source>
        <translation>{where} 按 {name} 运行</translation>
    </message>
    <message>
        <source>{where} · limit unknown</source>
        <translation>{where} · 限值未知</translation>
    </message>
    <message>
        <source>{where} · margin {margin}</source>
        <translation>{where} · 裕量 {margin}</translation>
    </message>
    <message>
        <source>{where}: {message}</source>
        <translation>{where}：{message}</translation>
    </message>
    <message>
        <source>{width!r} inches is no width of our racks (19 or 21)</source>
        <translation>{width!r} 英寸不是我们的机柜宽度（19 或 21）</translation>
    </message>
    <message>
        <source>{words} here; {rules} in the whole design.</source>
        <translation>此处{words}；整个设计中{rules}。</translation>
    </message>
    <message>
        <source>{words} {note}</source>
        <translation>{words} {note}</translation>
    </message>
    <message>
        <source>{words} · {unknown} unknown</source>
        <translation>{words} · {unknown} 个未知</translation>
    </message>
    <message>
        <source>{words}, compared</source>
        <translation>{words}，比较中</translation>
    </message>
    <message>
        <source>{words}, your own</source>
        <translation>{words}，自建</translation>
    </message>
    <message>
        <source>{words}, {clashes} of them two files with one id</source>
        <translation>{words}，其中 {clashes} 处为两个文件同一编号</translation>
    </message>
    <message>
        <source>{words}, {level} confidence</source>
        <translation>{words}，可信度{level}</translation>
    </message>
    <message>
        <source>{words}, {waived} waived</source>
        <translation>{words}，{waived} 项已豁免</translation>
    </message>
    <message>
        <source>{words}; everything else was read.</source>
        <translation>{words}；其余均已读取。</translation>
    </message>
    <message>
        <source>{words}; rests on: {mark}</source>
        <translation>{words}；依据：{mark}</translation>
    </message>
    <message>
        <source>{words}; {issue}</source>
        <translation>{words}；{issue}</translation>
    </message>
    <message>
        <source>{} assumed or weak</source>
        <translation>{} 项为假定或低可信度</translation>
    </message>
    <message>
        <source>{} at {} approach</source>
        <translation>{}（逼近温差 {}）</translation>
    </message>
    <message>
        <source>{} case</source>
        <translation>壳温 {}</translation>
    </message>
    <message>
        <source>{} gauge</source>
        <translation>{}（表压）</translation>
    </message>
    <message>
        <source>{} host links</source>
        <translation>{} 条主机链路</translation>
    </message>
    <message>
        <source>{} margin</source>
        <translation>裕量 {}</translation>
    </message>
    <message>
        <source>{} of {} modules</source>
        <translation>{} / {} 个模组</translation>
    </message>
    <message>
        <source>{} open</source>
        <translation>{} 项未决</translation>
    </message>
    <message>
        <source>{} over limit</source>
        <translation>超限 {}</translation>
    </message>
    <message>
        <source>{} parallel plates</source>
        <translation>{} 块并联冷板</translation>
    </message>
    <message>
        <source>{} racks</source>
        <translation>{} 个机柜</translation>
    </message>
    <message>
        <source>{} scale-out ports</source>
        <translation>{} 个横向扩展端口</translation>
    </message>
    <message>
        <source>{} to liquid</source>
        <translation>{} 进入液体</translation>
    </message>
    <message>
        <source>{} to room air</source>
        <translation>{} 进入室内空气</translation>
    </message>
    <message>
        <source>{} {} free</source>
        <translation>空闲 {} {}</translation>
    </message>
    <message>
        <source>{} {} free here</source>
        <translation>此处空闲 {} {}</translation>
    </message>
    <message>
        <source>{} {} in series</source>
        <translation>{} 路，{}串联</translation>
    </message>
    <message>
        <source>× working pressure</source>
        <translation>× 工作压力</translation>
    </message>
    <message>
        <source>Δp {}</source>
        <translation>Δp {}</translation>
    </message>
    <message>
        <source>“{name}” was not saved when Rackloop ended.</source>
        <translation>Rackloop 结束时“{name}”尚未保存。</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 后退</translation>
    </message>
    <message>
        <source>≈ Low confidence</source>
        <translation>≈ 可信度低</translation>
    </message>
    <message>
        <source>≈ assumed</source>
        <translation>≈ 假设</translation>
    </message>
    <message>
        <source>≈ rests on an assumption</source>
        <translation>≈ 基于假设</translation>
    </message>
    <message>
        <source>≈ rests on: {marks}</source>
        <translation>≈ 基于：{marks}</translation>
    </message>
    <message>
        <source>≥ {power}, {count} unknown</source>
        <translation>≥ {power}，{count} 项未知</translation>
    </message>
</context>
</TS>
