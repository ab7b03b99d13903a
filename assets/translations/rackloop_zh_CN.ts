<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rackloop</name>
    <message>
        <source>&amp;About Rackloop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import NetBox YAML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric: L/min, kPa, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place part at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;US: gpm, psi, °F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usage guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is this refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.022 K/W at 2 L/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.06 K/W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 0.2 K cm²/W are usual, up to half of the whole resistance; a curve measured with less promises temperatures that age takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.10 m³/s for 8 × 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.217 m³/s for 5.2 kW (0.089 CFM/W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.217 m³/s for 8 × 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.217 m³/s for four abreast (115 CFM each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.30 m³/s for four abreast (159 CFM each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.33 m³/s for 6.2 kW (0.113 CFM/W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 kW to spare, 20.8 kW estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 m³/s for 5.2 kW (0.20 CFM/W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.6 to 0.7 for plate exchangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.60 m³/s for 6.2 kW (0.206 CFM/W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 L/min per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00100 on a board wired as 8-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>01010 on a board wired as 8-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>01010 on a board wired as combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>01100 on a board wired as 8-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>01100, reserved in revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device without a TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault in part files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line without price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part of this design differs from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.4 L/min for an MI355X that needs 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.4 L/min per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 L/min per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4, 3/8 and 1/2 inch at the server, 3/4, 1 and 1 1/4 inch at the CDU are named; the list ends with etc., so another size is a question, not a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.6 kW on 4+2 supplies of 6.6 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10000 on a board wired as combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>101 kW on a CDU of 80 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1100 kg/m² on a floor for 2500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 Gbit/s a lane on a module of revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 Gbit/s a lane on a module of v1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 kW in an HPR rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 kW on three shelves of 27.5 kW with one supply lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V module on a 12 V board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V module on a 54 V board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 kPa gauge at the top of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 L/min through DN32 (1.9 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 kW at 180 L/min and 5 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>121 kW at 120 L/min and 4 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 kW to spare, 2.6 kW estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13.8 kW through two clips (300 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1420 A from an HPR shelf of 700 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1420 A on a bar of 375 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 L/min through BMQC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 mm behind the chassis, radius 40 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 inch manifold of 44.45 mm in an Open Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 x8 to modules with PCIe x16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 x8 to modules with PCIe x8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.0 L/min per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.0 L/min through a tube of 6 mm (1.2 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.03 L/min for a path that needs 1.69</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.03 L/min through a plate measured to 2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.8 kW in 0.217 m³/s, room of 27 °C (38 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.9 L/min through a plate measured to 2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 L/min through a hose of 12.7 mm (2.6 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 65 psi are typical with in-rack or row CDUs, not a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 inch chassis in a 19 inch rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 inch chassis in an Open Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 inch equipment (537 mm) does not go into a 19 inch rack; 19 inch equipment in an Open Rack needs an adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2100 kg/m² on a floor for 1200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2200 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 m for pumps that require 3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 m for pumps that require 30 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 psi, what the OCP white paper asks of a CDU in the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 vol % propylene glycol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>255 kPa with couplings of 689 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26 K of margin to an assumed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>268 mm behind the chassis, radius 40 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 pairs, each joined port to port; six links differ from the later combined map, so that boards of the two never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5 L/min through a tube of 6 mm (2.1 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 A on a bar of 375 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 °C (W32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34 kW on a battery shelf of 27.5 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34 kW on three HPR shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34 °C from facility water of 32 °C, approach 4 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38 V at a board for 40 to 59.5 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 600 W before the last row in 0.33 m³/s, room of 27 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 psi, what the OCP white paper asks of a CDU in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 °C from a unit for 17 to 65 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 °C from facility water of 32 °C, approach 4 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 °C supply, 45 °C at the second plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 °C supply, 50 °C return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>43 kW on a CDU of 121 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 °C supply, 54.9 °C at the second plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>475 A from an HPR shelf of 700 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V module on a 12 V board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V module on a 54 V board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 °C (W+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>49 V at a board for 40 to 59.5 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 K at 1.5 L/min per kW, 4 K, or 3 K: the same unit has a different capacity in each. Never compare kilowatts across conventions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.2 kW at 46 V (113 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.6 kW at 46 V (122 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.6 kW in 0.10 m³/s, room of 27 °C (77 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 V shelves with 1 V drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 V shelves with 5 V drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 V shelves with 6 V drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 °C from a unit for 2 to 45 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55 vol % propylene glycol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58 °C supply, 68 °C return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>590 kPa with blind-mate couplings of 345 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>62 % of the heat to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>63 % to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 L/min at 92 % speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 L/min fixed, one chassis of eight fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 L/min through DN32 (1.0 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW in an HPR rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW on 99 kW of supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW on one shelf of 33 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW on three HPR shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW on three shelves of 27.5 kW with one supply lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>69.7 kW on three shelves of 33 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>73 kW where 60 kW are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>73 kW where 80 kW are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>76 kPa gauge at the top of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 K of margin to an assumed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 L/min through a hose of 12.7 mm (1.1 m/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.1 L/min through BMQC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.1 L/min through UQD04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.1 L/min through UQD06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.6 kW on a battery shelf of 27.5 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.6 kW through two clips (187 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % of the heat to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 PLUS Titanium asks 94 % at 20 % and 96 % at 50 % load; redundant supplies run at part load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>82 kW where 100 kW are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>82 kW where 70 kW are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9.8 kW on 3+3 supplies of 3 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 kW on 99 kW of supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Rackloop {version}&lt;/b&gt;&lt;p&gt;Configure OAI racks and see at once what their cooling loops do.&lt;p&gt;Apache License 2.0. Icons: Lucide, ISC licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 12 V and a 48 V module on one board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 12 V module on a 54 V board is destroyed when it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CDU in a rack of liquid chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CDU in an empty rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CDU in the rack or one on the floor makes the loop; without it no temperature is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CDU is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UQD06 with 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UQD06 with 2.37</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseboard goes into a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery shelf goes into free units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board may carry all rails, but mixing 12 V and 48 V modules needs detection of which is fitted where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board with eight modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board without modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board's regulators start and run within it; a board's own figures go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis goes into free units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis hose of 16 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis of 4 OU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis of unknown height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis whose own power is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis with one board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chassis without boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cold plate is chosen among the properties of a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coolant goes onto a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coupling below the least coefficient of its size is not one of that size: a spare of another maker changes the flow of the whole chassis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coupling is chosen among the properties of a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coupling without flow coefficient, a plate without curve or a CDU without any rating leaves nothing to solve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design carries its parts, so nothing changes by itself. Updating is one step that can be undone. The figures of these parts differ:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled rack of 1620 kg on 0.64 m² presses with 2530 kg/m², more than many raised floors carry. The mean over the footprint counts; feet press harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of double width carries up to 4700 kg, 125 kg a pair of rails. RACK-04 and RACK-05 check against what the frame states; this checks that it states no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full and a half-filled chassis on one manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generic 1.x module set to 750 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generic 1.x module set to 750 W (17 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generic 12 V module set to 400 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generic 12 V module with 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generic 2.0 module set to 550 W in air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heated plate without flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heatsink is a reference: the air side is not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hose that is bent tighter than its maker allows kinks and chokes the flow. Asked only where depths and radius are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host node goes into free units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred pins carry 100 A of the 48 V rail, so that power is limited elsewhere: by regulators and cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop above ambient pressure with flow at every plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop whose CDU was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop whose only valve is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop with CDU and chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop with one CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop without load has nothing to solve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A maker's board is built for its own modules: firmware, power stages and fabric, whatever the outline says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifold goes onto a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifold of aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifold with 2 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module for cold plates has no heatsink, and its power is often beyond any air stream; an air-cooled one has no plate that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module of generation 1.x with 2.6 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module set to 4600 W (105 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module whose maker publishes no power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair carries 80 kg. Heavier equipment must come on rails of its own, which are exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has no place for these keys of the file: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this kind has no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe goes onto a loop as its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate is asked to work in this range; outside it nobody has. Preheat by a plate before it in the path counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate measured with 0.03 K cm²/W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate's curve is measured at one heat, spread over one die: with more its resistance no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug and a socket must be of one standard and size: a blind-mate manifold has no port for a hose by hand, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power shelf feeds the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power shelf goes into free units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of one operator, checked where the design asks for it: 45 to 53 V steady; transients below 2 ms may reach 41 and 57 V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of one operator, checked where the design asks for it: the rack gets 25 psi at 1.5 L/min per kW and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pump is a reference: a loop is driven by the pumps of its CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pumping unit without exchanger moves 20 to 50 L/min of PG25 with a spare pump and weighs up to 75 kg; it may take 40 % of the 5 % of the heat that cooling may cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack goes onto the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run over time needs a loop: place a CDU in a rack or on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelf of HPR V2 gives 72 kW (60 with a supply lost) into 2000 A, bolted: it is made for a separate power rack, not for the bar behind the chassis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spare pump stands by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spare takes over, or those left run faster; where that is not enough a failed pump stops the racks. The filter is taken as clean: at its change-out drop less is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply that fails must not take the rack with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch goes into free units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical value of the blind-mate manifold, not a limit: unlike chassis differ on purpose, and PRA-04 asks what each plate gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC at the rack's inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC inputs of a switch, host, CDU or chassis without a stated number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rackloop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 800 kg the frame needs a brace that takes one unit, OU 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it erosion begins, and the pressure left at each port depends on its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CDU, where that gives the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a battery shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add power shelves and a CDU: hoses, couplings and coolant come with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air at the modules within 10 to 48 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air over the board within 10 to 55 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air that is not bled off gathers in the highest chassis and stops its flow; without a drain a manifold is emptied over the equipment. The lowest coupling may serve as drain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air-cooling ceiling, OAM 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air-cooling ceiling, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow of a module where it still helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow per watt, OAM 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow per watt, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow through a UBB 1.5 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules and requirements (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient temperature of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OAM goes onto a free site of a baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ORv3 shelf gives 15 kW for 240 s when new and 90 s at the end of its life, an HPR shelf 20 kW for 240 s or 27.5 kW for 90 s; with more load it switches off with the mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Open Rack V3 frame carries 1400 kg. A liquid-cooled rack weighs more than the air-cooled one it replaces: coolant, plates and manifolds count. Masses nobody publishes are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenU is 48 mm, a rack unit of EIA-310 is 44.45 mm. Eight units of the one are 28 mm more than of the other: positions in the design would not be those in the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assumed case limit or plate may be off by 10 K: nearer to the limit than that, ask the maker before the quote. Margins that do not hold are found by PRA-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty board draws nothing and cools nothing: power, flow and price are understated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate decides as much as a data sheet; where it decides a quote, ask the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-rack CDU goes into free units, a row CDU onto the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An r2.0 module is 5 mm longer, has its connectors 107 instead of 102 mm apart and another pin map: it does not mate with a 1.x site, nor the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {count} fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach = supply of the loop - supply of the facility. With less than the rated one the CDU does not reach its rated heat, and far below it the set point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach of a CDU without a stated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Enter, Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the chassis hose; not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 12 V the same pins carry a quarter of the power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 30 °C and sea level it is a rise of 12 K (22 °F). A chassis that needs more air a watt costs fan power and leaves the room a cool exhaust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 35 °C and sea level it is a rise of 11.6 K; below 300 W 0.1 CFM/W are asked for. UBB 1.5 §9.5.1 says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a leak in the unit or in the equipment pumps and fans go off; the equipment is told, and powers down or throttles by policy. A pump that runs on empties the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its limit a pump no longer follows the load; left of a curve's peak flow is unstable; beyond its end head and power are guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 40 psi in the row and 25 psi in the rack at 1.5 L/min per kW, so that racks of any maker can be served. The operating point shows whether this one suffices here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic stop of power and flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMQC carry 9, PBMC 36 and LQC v2 100 L/min; a hot chassis needs two pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to ≈ {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing valve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing valve, Kv {kv:g} m³/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball valve, strainer and bends, on the velocity in the hose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of a fabric link, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery shelf {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery shelves carry the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 24.5 % microbes grow and frost protection is lost; above 29.5 % viscosity costs head and heat transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 44 V a module runs at reduced power only, above 59.5 V its input is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below ambient pressure air is drawn in at every seal and pumps cavitate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below static discharge threatens, above corrosion and condensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends and fittings, on the velocity in the tube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends at the end of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 15 and 24 kg where published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between laminar channels and turbulent ports; the record of the OAI guidelines uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond 120 CFM the heatsink's own conduction decides; UBB 1.5 §9.5.2 sees the same at 125 CFM, 500 for the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond its last measured flow a plate's pressure drop is extrapolated and its resistance held; the figures shown are less sure there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond its rating a coupling wears, and its pressure drop, which grows with the square of the flow, eats the pump's head. A maker's own rating goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of &amp;materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanking panel, 1 {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind mate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind-mate couplings whose Kv nobody publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind-mate manifold of 48 mm in an Open Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board inputs are laid out for 48 V and more (116.7 A for 5.6 kW); a bar may go down to 46 V, where the same power takes more current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of 585 by 417 mm and 3.2 mm thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of 655 by 417 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of this version that is 585 mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of this version that is 655 mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power without modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power, UBB 1.5 at 12 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power, UBB 1.5 at 48/54 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board power, UBB 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards carry modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, regulators and cold plates of the specification are laid out for it. Shipping products exceed it (1200 and 1400 W): they work only in systems made for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolted shelves in a power rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bore of the chassis manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bore of the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bore of the tubes between cold plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pumps run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker of a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaker, feed carries all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakers that are not rated for continuous duty carry 80 % (NEC 210.20 and 215.3); a breaker rated for 100 % takes 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the supply into the range of the manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst factor of the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar chassis alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar chassis and a shelf in one rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar clips carry the chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar current within its rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar voltage along the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar voltage at the loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar voltage by Meta's requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar, shelves and cords of a rack class are chosen together: about 15, 29, 92 or 190 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU heat within its rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU holds its set point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU made for the coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU whose curves are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU with 200 µm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU with 50 µm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables are sized for a few percent of voltage drop at full load and carry less; no site publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables of 1.5 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables of 3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries about 840 kW at 10 K rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case at 59 °C, limit 85 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case at 88 °C, limit 85 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature limit of a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature of 1 module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature of every module, sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature of {count} modules, sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case temperature with margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, supply and return temperature over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change assumption {title}, now {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of a plate are some tenths of a millimetre wide. A side stream of 5 µm on a tenth of the flow is recommended, 50 µm inline optional; a pump unit has at least 100 µm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis have a baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis of 1200 mm in a rack of 1068 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis of 131 kg with board and modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis of 4 OU with 188 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis of 4 OU with 191.5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis of 800 mm in a rack of 1068 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chilled-water air handling, coefficient of performance about 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure above to see its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to read it in full, with the reason behind its rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part in the catalogue first (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part in the catalogue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part in the list to see its figures; Space or its box keeps it for comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happens to the loop and press Run to see how long each module has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class W32; decides only the properties used for the rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the facility water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips of a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold plate of a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest surface above the dew point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour modules by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this part with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration of PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condensation on pipes, and facility pipes are the coldest, drips on live parts. The margin is our choice; the text names the function only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a CDU that stands in a rack of the loop, let pumps run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector pitch of generation 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector pitch of revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors 102 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors 102 mm apart on a module of generation 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors 107 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors 107 mm apart on a module of generation 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors, cold plates or heatsinks and the air ducts of a chassis are made for the boards its maker names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant Δp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls and sensors of the unit are made for its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant at each plate within its module's limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant at the plate within 15 to 50 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant in a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant in a cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant is treated water or PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant of a new loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant paths (sites in series)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant volume {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper and its brazes are passive in it; the guideline for PG25 asks for the same. Conductivity below 1500 µS/cm, hardness and ions are figures of a sample, not of a design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper erodes above it. The bore of the inlet is taken as that of the tube before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper section of each pole of the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name} on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings close when they are parted. Rigid and full of PG25 a chassis gains 1.2 MPa a kelvin: taken out cold it bursts on the bench, unless something yields or relieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings fit the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings mated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings of 316L stainless steel, EPDM hoses, a stainless manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings open for service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings with Kv, plates with curves, a CDU with a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses and their values at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross brace needed above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current is highest at the lowest voltage. The rating holds in still air; liquid-cooled racks lose the moving air that would raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of an IT connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of the power pins, OAM 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current of the power pins, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current to 0.02 % of flow, refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN100 at 1.0 m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN100 at 2.5 m/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN32 schedule 10S; no maker publishes the bore. Below 1.5 m/s up to about 95 L/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sheets of large units give 96 to 97.5 % from 25 to 100 % load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead head below the lowest rating in the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep rack for rear manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}
{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs you save appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection of leaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct (ropes, spots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct detection by ropes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution transformers of this size reach 98.5 to 99.4 % at part load; the site's own is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution, fans and cables of a chassis are laid out for one total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: {reason} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rack onto the floor and chassis into its open units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn tubing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drip trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droop of a power shelf from no load to its rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droop sharing is designed for a number of shelves, three of the HPR kind; busbar and clips as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a chassis here ({} {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a rack here to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a rack or a row CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an OAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry coolers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each module reaches each of eight switches over eight lanes; a port less is a switch less. Read from a small figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair of sites has a link of its own over the first halves of the ports. Modules with fewer ports leave pairs without one. UBB v1.5 prints the same map (Fig 32).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each site is joined to four others; a board that is partly filled can fall apart. The graph is certain, its port numbers are printed in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eco mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency by load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a UPS in eco mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a UPS that converts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a chassis' own power supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of a power shelf without a published curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of boards, busways and cables to the racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency of the site's transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight cages for the combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight chassis of 130 kg in an Open Rack V3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight heavy chassis around OU 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight heavy chassis, one of them over OU 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight lanes a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight like chassis on DN32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight links for eight modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules in two rows shadow each other; more air brings little above 120 CFM a module. Taller chassis go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 1000 W, their 12 V option and the expansion modules share this envelope; the terms printed beside it add to 11 600 W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 1600 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 400 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 400 W ask for 460 CFM at 35 °C and sea level; other powers are taken in proportion. Beyond 500 CFM the reference heatsink is saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 560 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 560 W with twice that for 20 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 750 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules of 800 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules on sites 0 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules with five ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules with seven ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules with six ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight modules with three ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight sites a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight x16 links run over eight connectors to the host interface board, one a module. Asked only of boards whose links are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven chassis of 130 kg in an Open Rack V3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry, exit and a bend, on the velocity in the hose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal pressure drop gives equal flow, whatever the heat: among mixed chassis the hotter ones starve while the spread looks fine. Balancing valves or other couplings help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment no deeper than the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment of data centres has two supplies as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate for a shelf of six modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate for a shelf of six supplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethylene glycol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaporation lies so far below the water made, condensation so far above the water of the dry coolers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every assumption replaced by a figure of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coupling drips at some time; over a shelf that is a short circuit of the busbar. Put the shelves on top or trays under the couplings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every module has a site of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of this design is as the catalogue has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plate gets its flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the mouse does, the keyboard does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchangers, dry coolers and pipes of a small site; not known before it is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursion ladder, OAM 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursion ladder, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursions of 2 × TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursions of 20 ms within the shelves' rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursions of a UBB 1.5 board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excursions set to 1.5 × TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of a cold plate's pressure drop with one measured point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of the film coefficients with flow in a CDU's exchanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External head of a row CDU without a stated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External head of an in-rack CDU without a stated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External head of the CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric bandwidth, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility power as required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water drifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water flow over loop flow at a CDU's rating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water of 15 °C in a room of 27 °C and 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water of 32 °C in a room of 27 °C and 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water temperature at a CDU's rating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water temperature at rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans and heatsinks are sized for the inlet air their maker names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults and clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in part files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure to limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill pressure at the CDU's suction, gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the loop to a higher pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters parts by their figures and compares up to four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtration of the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step of the excursion ladder, at most 20 microseconds, the same in OAM v1.0 to r2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five HPR shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five years of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix {rule}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow a module needs where its maker states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow at a cold start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow coefficient of a universal quick disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow of the loop over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow per kilowatt by Meta's requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow per kilowatt of liquid heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow per kilowatt where none is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow per power: 8.1 L/min with one chassis as with eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow through a blind-mate coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow through a universal quick disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow with one chassis fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow with one pump lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows and temperatures are solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed in the background: the design can be edited meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For microseconds a module takes twice its TDP: what feeds it must be laid out for the ladder, which the text calls an example. Boards and shelves are held against it by rules of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four cages for the combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four links for eight modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four loops in parallel of two plates in series carry 700 W a module; a third plate gets what two have warmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four parts are compared already: take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four parts are compared: take one out to see {title} beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four paths of two plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of 1200 mm with 4700 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of 1200 mm with 6000 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 40 to 44 V a module stays below 450 W: with a shelf lost or a long bar the rack slows down before it switches off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the rear of the chassis to the manifold with a service loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {sources}, {confidence} confidence, until you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full power from 44 V, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed gives 60 L/min cold for 13 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed gives 60 L/min cold for 60 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W at 44 V (13.6 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaudi2 with 600 W in air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaudi3 for liquid cooling in a liquid chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaudi3 for liquid cooling in an air-cooled chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gbit/s per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glycol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guaranteed minimum of an ORv3 3 kW PSU from 30 to 100 % load; none is published for HPR shelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guaranteed minimum of an ORv3 supply from 30 % load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HL-205 with 350 W in air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPR V2 shelves of 2000 A beside chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPR shelves of 700 A beside chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any data sheet states it; the OCP convention rates both sides alike, products that state it lie between 0.8 and 1.05. It decides the exchanger's UA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any maker publishes it. The power model of a machine with MI250X counts 88 of 560 W (16 %); newer modules with more memory idle somewhat higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly published; 51 L are stated for one row unit of 800 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly published; a switch with all links up but no traffic stays a little below its typical power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the facility water pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat capacity of a cold plate without its coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat capacity of a module that warms with its cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat capture of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat left to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat made use of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat of a module within the plate's rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat rejected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to room air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatsinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatsinks and air of a chassis are chosen for a module power below that of its board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a row CDU's connections above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the row header above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height with clearance in an Open Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights come in three pitches (OU 48, RU 44.45, SU 46.5 mm) and are compared in hundredths of a millimetre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest excursion of module power above TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pressure 215 kPa gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pressure 620 kPa gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold-up of the power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold-up time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose between chassis and rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose between in-rack CDU and rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose between row header and rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose sizes of the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoses and pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoses of 12.7 and 25.4 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoses that yield, or relief valves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host link of the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host links of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts, NICs, fans and regulators of an eight-module node where its maker publishes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a power shelf gives its pulse rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydraulic over electrical power of a CDU's pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydraulic over electrical power of the facility water pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT equipment of the 51 V option is rated from 46 to 52 V; shelf droop and drop along the bar count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power over what computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power, TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;utilisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import NetBox type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name} from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a path of plates in series the second gets what the first has warmed: the supply temperature says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-rack CDU with 115 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-rack CDU with 193 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect (pressure, flow, temperature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect detection reads pressure, flow and temperature that are measured anyway and misses a drip; direct detection lays ropes or spots where liquid would gather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhibitors and glycol age faster when warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input connectors carry 104 A at 54 V or 117 A at 48 V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input connectors carry 230 A at 12.2 V; another clause of the same text says 2400 W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input current of a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input voltage of the boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface material in the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface material in the plate's curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not refused: {label} would work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves the coolant and hands its heat to the facility water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file {file} is removed. Designs that carry the part keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last state of {when} was kept. Go on with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the top of the loop above ambient; usual loop pressures are 140 to 450 kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM r2.0 reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM v1.0 reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINK_CONFIG as OAM v1.1 and v1.5 reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane rate within the connectors'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes for the 8-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes for the combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest CDU-side size of the rack manifold guidelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest server-side hose of the rack manifold guidelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak test pressure below burst pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the host link unsplit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length added to the height between CDU and manifold port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length added to the height between header and rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length added to the way back of a reverse-return header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length from the hose to the first path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each chassis hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of one tube run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of passive scale-out cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the chassis manifold between two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the selected rack or module run by a CSV table of hours and utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit one more figure; it becomes a column of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit per module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the rack, the nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link P carries sixteen lanes: PCI Express 3 to 5 for 1.x, 5 and 6 for revision 2.0. Other protocols are allowed and not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link maps, MODULE_ID and the reference cooling loops are drawn for two rows of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the 11-port map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the 6-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the 8-port mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the chordal ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the combined map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the fully connected map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links over switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid chassis and a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid chassis without a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid heat fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid-cooled chassis are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid-cooled racks are on a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed are copper, brass below 15 % zinc, most stainless steels, titanium, EPDM, FKM, FEP, PTFE, PP, HDPE and PEEK. Another one is not forbidden, but inhibitors are not made for it; aluminium beside copper corrodes. Asked of couplings, hoses and manifolds: plates and CDUs do not state what is wetted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed for one 4 U unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of a pair of rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load with one AC input lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading of the feeds, normal and with the other one lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop it happens to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {loop}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {name} has no CDU: nothing pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {name} serves no chassis with liquid-cooled modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop Δp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops have a CDU whose pumps run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops serve liquid-cooled chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in own supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in shelf {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the OAI liquid cooling guidelines, about 12 K rise with PG25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply as far as facility water allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply by what the return is too warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest pressure above ambient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X (2.0) on a UBB 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X (2.0) on a UBB 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X (675 W to liquid) on a plate of 1000 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X (750 W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X board in an MX1 chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X on the MI300X board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 26 K of margin at 675 W (17 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 45 °C at the second plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 750 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 750 W at 43 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 750 W at 49 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 750 W in air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI300X with 750 W on a UBB 2.0 of 1000 W a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X (1260 W to liquid) on a plate of 1000 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X (43 °C) with 47 °C at the second plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X on the MI300X board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X with 1400 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X with 1400 W at 44 V (32 A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X with 1400 W on a UBB 2.0 of 1000 W a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MI355X with 20 K of margin at 1260 W (7 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLU290 with 1.47 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODULE_ID follows the place, and links, series cooling and shadowed air follow MODULE_ID: row A to the host is 0, 3, 4, 7, row B to the ports 1, 2, 5, 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODULE_ID is strapped by the board, one a site, and decides link routing and cooling path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 (35 °C) in a room of 27 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 (35 °C) in a room of 38 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 (450 W) with modules of 350 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 (450 W) with modules of 600 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 with eight modules of 350 W (4.4 kW of 5.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX1 with eight modules of 600 W (6.4 kW of 5.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold ports at the pitch of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold temperature within 17 to 65 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold, hoses with their bend radius and couplings stand behind the chassis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifolds are for 10 years in service after up to 5 on the shelf, PG25 for about 5 (guide to PG25, §7.1): beyond, plan the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifolds, hoses and doors need the depth behind the equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin to case limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins that weak figures decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a baseboard without modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a battery shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a chassis without boards and modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a module with heatsink or cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a power shelf with its supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a rack manifold with hoses, wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of a switch or host node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of an in-rack CDU, wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass on one pair of support rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass with heatsink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mate cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum ambient temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum board power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum busbar voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum case temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum coolant inlet temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum input current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum junction temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum pH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum power per OAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum secondary pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum secondary supply temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum supply voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum use temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium or high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle CDU-side size of the rack manifold guidelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum bend radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum busbar voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum pH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum secondary supply temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum supply voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum use temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss from the hose to the first path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of each chassis hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of each hose at a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of each take-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of one tube run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of the chassis manifold at each path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of the header at each rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor loss of the rack manifold at each port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror Mezz connectors come for 5 and 8 mm; a wrong pair does not mate, or leaves the stiffener on the board. A board that names its modules has settled this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror Mezz of v1.0 carries 56 Gbit/s PAM4 a lane, Mirror Mezz Pro from v1.5 on 112. Asked only of modules whose lane rate is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module and baseboard are of one OAM generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module and baseboard have one stack height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module made for the chassis' cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of 102 by 165 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of 102 by 170 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of 5 mm on a board of 5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of 8 mm on a board of 5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of generation 1.x that is 170 mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module of revision 2.0 that is 165 mm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module outline of generation 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module outline of revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power the maximum was quoted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power within what the chassis is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power within what the site provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power, OAM 1.x at 12 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power, OAM 1.x at 48/54 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module power, OAM r2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module with eight ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module with heatsink up to 2 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module with seven ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules are made to run in it without throttling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules by the time they take to their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules stand 1 mm apart in a keep-out drawn for this outline; half of that is allowed. Asked only of modules whose outline is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules without flow reach their limit in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More means little flow, a thick interface or a plate that is not made for the module: at 700 W every 0.01 K/W costs 7 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most makers publish the TDP only; nodes are quoted with about 80 % of nameplate in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the width of a module; not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the lowest free units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M{site} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPSH required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or document *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative absolute or vapour pressure, heat without flow or sink, or a coolant outside its range of properties: the numbers are kept, but mean little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBox does not say what {file} is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBox has no type for a part of kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBox type (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NetBox types (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was found: the flow through {name} does not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults: all {count} parts were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frost in a filled loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of this rack is both known and loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the catalogue and not compared any more: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maker publishes one. 85 °C leaves 15 K below the 100 °C at which drivers report hotspot slowdown of comparable modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap and no overfill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches. Remove a filter or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches: clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power shelf feeds the busbar of {rack}: drag one from the catalogue into the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public figure of a rack's busbar exists; an example, for both poles alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule holds all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vent at the top of the manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wet coupling above a power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal busbar voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal supply voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated yet: the figures follow in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placeable: {only_reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placeable: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published for most systems; a net 8 U chassis is listed with 75 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; 0.8 kg of copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; 48 V to 12 V and the regulators of the host. Part of the chassis' own power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; a board of 585 x 417 x 3.2 mm with stiffener and connectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; a plate of the size of a module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; copper conducts 16 % less than at 20 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; fans of air-cooled eight-module systems take about 15 % of their power, of liquid-cooled ones less. Part of the chassis' own power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; hosts idle at a third of their power and fans slow down, NICs and conversion hardly change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; lid, package and the board under them. Together with the plate about 19 s for 30 K at 675 W without flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; small close-coupled pumps have little inertia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published; two stages from 48 V to below 1 V, each of about 95 %. Part of the TDP, so it splits the module's power and adds nothing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing boils and all heat finds its way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing draws from the busbar of {rack}: place a chassis in the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gives a pressure around {name}: that part of the loop has no expansion vessel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this rack can be lost: it has no supplies of its own and no shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {rack} takes AC: place a power shelf or a chassis with supplies of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing. Empty fields stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: these are the figures and conditions of the whole design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to order yet. Place a rack, then chassis, boards and modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste: copy an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report among the checks shown. Passed checks are behind “Passed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report here; {rules} in the whole design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported; the design is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened; the design on screen is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAM SerDes ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAM generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAM sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAM specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCP rating convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCP vertical manifold (3 ×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the excursion ladder (EDP) 2.0, 1.75, 1.5, 1.25 and 1.1 × TDP for 20 µs to 20 ms, buffer capacitors cover the short steps; no shelf publishes a peak rating, so the last step is held against the continuous one, for the whole load to be on the safe side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board each site is joined to three or four others; with sites left empty modules may not reach each other without scale-out cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the cabinet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One AC input of {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One OU of 48 mm takes 46.5 mm, two take 94.5 mm: 1.5 mm are left for sag and slide. The text is one operator's; power shelves have specifications of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two pumps runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pump only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run before each plate of a path and one after the last; not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One supply class a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One supply of {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plate and module store heat: a pause longer than that throttles. Pumps and their controls belong on backed power. Flow while pumps run down is left out; a run over time counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rules that the design breaks or cannot be checked against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack of 600 by 2286 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack of 706 mm width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack with 44.45 mm a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack with 48 mm a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack within its outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the rule in the usage guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the rule that keeps the part chosen in the catalogue from the selected place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator's profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of a UBB 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of a UBB 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output current of a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 40 units a port every 44.45 mm drifts 142 mm from units of 48 mm. Blind-mate ports do not meet at all; hoses get longer and cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead, above the racks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 4.0 x16 on a module of revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe 5.0 x16 on a module of revision 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PE_BIF[1:0] splits the sixteen lanes of link P: 00 is 1 x16, 01 is 2 x8, 10 is 4 x4. A module with fewer lanes leaves parts of the split without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 freezes between -13 and -9 °C by its concentration; storage and transport count as much as operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 in a CDU for water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 in a CDU for water and PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 in a room of 27 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 in a store of -15 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 of 15 °C is twice as viscous as in operation: 10 to 14 % less flow at the same pressure. Friction is taken with the fourth root of the viscosity, the flow asked for from the heat at full power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PG25 warms by 12 K at 1.25 and by 7.5 K at 2.0 L/min per kW; less flow makes hot cases, more costs pump power and couplings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE less heat made use of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE {pue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the usage guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part &amp;folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part and figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the design against the catal&amp;ogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this design and the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with published figures only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts you save: {folder}
It is read first, then those below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of an Open Rack Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload within what the frame carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak BF16 dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP16 dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP32 matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP32 vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP4 dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak FP8 dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak INT8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks against what the shelves can give, by duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe of the row header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch of the rack unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a CDU in a rack or on the floor: it makes the coolant loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a chassis in the rack: here its board is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place at selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place racks, chassis, boards and accelerator modules; flows, temperatures, power and findings follow while you drag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name} on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the eight sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain water, pH 6.5 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a stop of power and flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan drip trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan relief or yielding hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ropes or spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan vent and drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant and UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates in series, UBB 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates on processors alone take 70 to 75 % (hybrid), with memory and regulators close to 100 % (full liquid): the class decides what room or door must take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates on the processors alone catch 70 to 75 % of the heat; with less, the room or a door exchanger carries more than a hybrid system is known for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates within their measured range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 1 is two links of eight lanes, ports 2 to 7 one each. Without the second half of port 1 the mesh loses a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port maps it is wired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports 1 to 3 leave by the first connector, 4 to 7 by the second; there are no pins for more. Links that a maker counts are not these ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports 1, 4, 6 and 7 are used with sixteen lanes, 2, 3 and 5 with eight. With eight everywhere the full connection is left, but not the mesh in it nor scale-out on 1H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports for the board's topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and flow off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor of supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a chassis within its maker's figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a chassis without its modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a chassis without its modules when nothing runs, as a share of it at load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a module without work as a share of its TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a switch or host without work as a share of its maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of air handling and chillers per watt of heat to air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of dry cooler fans per watt of rejected heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power shelf of 22 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power shelf under liquid chassis, no trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power shelves at the top of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power without modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure along the worst path, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure drop along the worst path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published for none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump and system curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump unit for 120 L/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump unit for 50 L/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump unit of an air-assisted rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps of that size with drive and motor, wire to water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps within their curve and control range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pumps: number unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put OAMs onto the sites of a board, or fill it with Ctrl+B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rack on the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the OAM onto every free site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quads use ports 1, 3 and 4; a 4-link mesh 1, 3, 4 and 6; 6-link meshes 1 to 6; fully connected and 8-port boards all seven. Links a maker counts are not these ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick disconnect between chassis and rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack of 1068 mm with liquid chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack of 1200 mm with liquid chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack power as required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack power within its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack {rack}: modules are liquid cooled but no loop serves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackloop designs (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackloop part (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks and row CDUs need the floor they are drawn on; headers and hoses are measured from there. Where a part states no footprint, the usual one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating convention of OCP for CDUs and the typical value of the OAI guidelines; about 10 K rise with PG25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating convention of the CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating with redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction to a leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read margins and findings, apply fixes, export the bill of materials and the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulators and connectors of a board are laid out for one module power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulators and the far side of the module lose the rest to air; hybrid systems are quoted with 70-90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief for trapped liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the range of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the chassis with its contents into all free units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance of the plate, OAM 1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retimers and pluggables behind the modules breathe what these have warmed; with air towards the QSFP-DD cages these are the critical parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 130 °C through EPDM hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 50 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 50 °C through EPDM hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 50 °C through UQD06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 68 °C through UQD06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at 70 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse (Tichelmann)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride-through without flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rigid tubes between closed couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the hose to bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of 27 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of 40 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room temperature within the chassis' limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughness of a hose without a stated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughness of the chassis manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughness of the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roughness of the tubes between cold plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows 0 1 2 3 and 4 5 6 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows 0 3 4 7 and 1 2 5 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, doors and containment are laid out for 600 by 2286 mm. Depth is left to RACK-09: the frame is quoted with 1068 and with 1098 mm, and deeper ones exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber hardens when hot and stiffens when cold; couplings and manifolds have rules of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for {time_s:.0f} s: {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STALE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-out cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-out ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-out ports of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-out rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screw and turbo machines reach 0.45 to 0.6 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screws, bolster plate and board were laid out for this mass. Revision 2.0 states none, and a cold plate may differ: a warning, asked only where the mass is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals and couplings are qualified for facility water of class W45 with approach and rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals, pump curves and ratings are stated for certain coolants; glycol costs capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: id, clause, word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a board or a module, and choose an OAM in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a chassis with a board, and choose an OAM in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a chassis with modules, or arm an OAM, to fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an object with a place of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the chassis that the rack is to be filled with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the de&amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what &amp;holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is to be duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selections at such approaches take 20 to 50 W a kilowatt at full air flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life of manifolds and coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service loop and the way across the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for {holds_for}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set point 33 °C with facility water of 32 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set point 40 °C with facility water of 32 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set point above facility water by the approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set point in the supply range of the CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pumps to a flow in the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pumps to more flow, as far as they give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pumps to what the profile gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the supply as far above the facility water as the CDU is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the supply to the nearest temperature the CDU gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the supply to what the CDU holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to 130 L/min, reaching 118 at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven links join each pair of sites, four more leave for the expansion module of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven ports on a fully connected board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven years of service with PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaft power behind a motor and drive of that efficiency; the rest heats the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of Carnot's coefficient of performance that a chiller reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a breaker's rating that may flow all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a chassis' own power that conversion loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a chassis' own power that its fans take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a chassis' own power that liquid takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a module's heat that its cold plate takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a module's power that its regulators lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pumps' electrical power that heats the coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf efficiency by load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf load within its rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf output current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves carry the load with N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves in parallel at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves share their load by it; linear in the current. Quoted for ORv3 and HPR supplies; another text gives 1 V for the HPR shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves that weak figures decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves, a supply lost in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each part once, summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only parts of which a curve or table is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show parts whose figure in a range is unknown too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs and update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {rule} in full: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the part beside others, with the source of every figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rule in the usage guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is in the selected object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut-off head of a CDU over its rated head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon slows down at its limit; sensors read within 3 K and plates age. The margin is a requirement of the design, the case limit an assumption where no maker publishes one. Hotspot and memory keep within theirs as far as the case does: no maker publishes what lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six ports on a fully connected board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six supplies of 3 kW give 18 kW, of 5.5 kW 33 kW; beyond that the shelf shuts down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen lanes a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen pins carry 16 A of the 48 V rail; on 12 V 27 pins and the five that are always there carry 32 A. Current is highest at the lowest voltage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixteen power pins at 44 V carry 700 W; more needs another connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pipes are sized for less than large ones, for noise, erosion and pump power; LIQ-02 holds all of them to the upper end of the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest size rated for the flow of an eight-module chassis; minimum flow coefficient of the specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth, like drawn tubing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the chosen figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split of the host link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of flow along the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: solving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight run past a branch, on the velocity in the manifold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight run past a port, on the velocity in the manifold. Pressure recovery at the branches is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight run past a tee, on the velocity in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strap LINK_CONFIG as the wiring of the board asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suction head of the pumps (NPSH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies are spread over the inputs: three HPR shelves of 33 kW keep 49.5 kW when one of two inputs fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies of a chassis with redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply and return each, carrying the chassis' whole flow; not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply set point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply temperature at rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply voltage of 12 V modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply voltage of 48/54 V modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches that publish both lie between 58 and 69 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP with liquid cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature at the couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature difference in a chiller's evaporator and condenser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of hoses and pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test at 2400 kPa, couplings burst at 2068 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test at 660 kPa, couplings burst at 2068 kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested is at the highest of 3 × the normal pressure, 2 × the abnormal one (IEC 62368-1) and 1.5 × the design pressure (ASME B31.3); pumps against a shut loop are the abnormal case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests are at 100 psig (leak) and 300 psig (burst), with 5000 cycles from 0 to 150 psig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts state how much a shelf gives for moments, not for how long; the excursion ladder ends at 20 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part is not your own: copy it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base specification leaves the rating to the busbar fitted; racks of 15 kW have 375 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board carries 200 % of its current for 20 µs, then 160, 150, 120 and 110 % for 2, 5, 10 and 20 ms: the same ladder as its modules', so the first step decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board lists the module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busbar of {rack} has no solution: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chassis has a slot for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes of revision 2.0 are new: 0010x is the 8-port mesh, 0101x and above are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector's rating holds in still air: 360 A for the ORv3 shelf, 500 A only at 300 LFM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coolant the OCP guidelines for cold plates are written for; 25 vol % propylene glycol keeps biology and frost away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer states what a rack position is fed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer states what the site can draw, cooling and losses included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design cannot be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has nothing that this rule could speak about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event changes nothing where it sets what already is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files hold the numbers that are on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow through {name} is given twice: something in series with it has a given flow of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow wanted at {name} has no way: something is shut, or a check valve stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide says 1.5 to 2.1 m/s by diameter without printing the split, so only the upper end is held; practice goes to 2.4 m/s in headers. Couplings have ratings of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of folders cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of folders cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest among the figures that decide the choice of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mains pass a static switch; data sheets give about 99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only plate with a complete published curve. For generation 1.x the specification only says that less than 0.05 K/W can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is fixed, so that one board fits the chassis of several makers. Boards that claim no version are not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peaks of {rack} are unknown: a device in it has no stated power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots need a loop with coolant flow: place a CDU in a rack or on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power chain begins with a rack: drag one from the catalogue onto the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressures given around {name} contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating holds at its own approach, flows and coolant; beyond it the supply warms up. The temperatures shown come from the exchanger's rating point, not from this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating of all supplies together says nothing about the day one input is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has eight QSFP-DD, the number is free: but each link that the map leads off the board wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference layout stands in 4 OU; products with 750 to 1000 W in air stand in six to ten units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference plate, measured with 0.1 K cm²/W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report also tells what was run in the Transient tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row behind breathes what the row before it has warmed. All of the chassis' air is taken to pass the modules, so the true figure is rather higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended unexpectedly; nothing of the design is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in a room of 45 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with three times that for 20 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites 0-5, 1-4, 2-7 and 3-6 have no direct link: two modules on such a pair are cut off from each other unless another one stands between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver ended unexpectedly and was started again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table changed with the specification: 01010 is the chordal ring here and was the fully connected map in v1.0. UBB v1.5 prints the same table (Table 47).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table changed with the specification: 01010 is the fully connected map here and the chordal ring in v1.5. Modules read the straps by their own version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the cross brace is kept free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin air cools less. §7.1 says 3000 ft without derating, §12.1 recommends 3048 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loop serves no rack yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three HPR shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which a pump without power falls to half its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trans&amp;ient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapped liquid relieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated water, pH 8 to 10.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube bores and case limits left at their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bends and the entry to the manifold, on the velocity in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chassis of 4 OU at OU 1 and 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chassis of 4 OU at OU 1 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two connectors of 688 pins are mated blind at once; another pitch does not mate. Asked only of modules and boards whose pitch is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of 48 V modules on one board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two modules on site 3, or one on site 8 of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two modules on sites 0 and 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paths of four plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pumps, one runs: 13 kW keep their flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two racks 300 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two racks 600 mm apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tubes DN32 of two metres, couplings, hoses and their coolant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical power of a module as a share of its TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical power of a switch or host as a share of its maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBB 1.5 in an MX1 chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBB specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBB with eight sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBB with four sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBB with its module sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UQD seals are qualified for 17 to 65 °C, blind-mate couplings to 60 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UQD06 at a blind-mate manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UQD06 at a manifold for hand-mated couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the cross brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown is not zero: a rack with one unknown module has an unknown power, flow and temperature. A figure can be entered in the module's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no source at hand gives this figure, and none is assumed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless a system states its liquid share, only the modules carry cold plates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 17, 27, 32, 40 or 45 °C: the class says whether chillers, towers or dry coolers give it. Above W45 it is a matter of agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to seven SerDes ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update 1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update 1 part from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {count} parts from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit of OAM v1.0 for module and heatsink; most products state none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PG25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a coolant that the CDU takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the default of {title}, {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the next larger coupling that is rated for the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the next wider hose or header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual inside chassis; not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pressure of the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual sizing is 5 to 10 K; it decides up to which outdoor temperature no chiller runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valve, strainer and service loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity at the inlet of a cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity in hoses, headers and pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity in the header by its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity in the rack manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vent high, drain low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vent on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vents and drains on each manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical manifold for hand-mated couplings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viscosity factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage drop to the loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water behind a dry cooler above outdoor air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welded stainless tube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wetted materials and their tests are chosen for these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wetted materials are on the coolant's list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a chassis draws beside its modules is mostly an estimate, good to some 30 %: where the shelves' headroom is less, one more may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a design is checked against, why, and by whose word. “Checked against” is no statement of compliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a design is checked against; after a refusal, the rule that refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody publishes is assumed, with a reason; a figure of your own replaces it and leaves this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in {rack} has supplies of its own: no shelf and no busbar are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the power does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rack survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is cited from here. A figure taken over from another part keeps its own source until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no pump curve is published, a curve is drawn through the rated point; the one published curve has 1.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pressure at a pump's inlet comes near that of the vapour the pump cavitates: it loses head and its wheel. The fill pressure is held at the return; what exchanger and filter take before the pump is not known and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a rack is filled, pumps at a fixed flow or speed press everything through the chassis that are there: beyond the rating of their couplings. All chassis are taken as alike, and the drop as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is right; it appears in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? {rule_id} (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width class of equipment and rack agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire the board as a map that is offered for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire to water. Published figures give 24, 26, 36 and 70 %; they do not mean the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all valves shut or all chassis uncoupled the pumps reach their shut-off head on top of fill and static pressure; blind-mate couplings stand 345 kPa, one row CDU reaches 486.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With retimers near the QSFP-DD 2 m of copper are within the loss budget; beyond it takes active cables or optics. Asked only where the design states a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the facility valve fully open the supply drifts up with the load, and every case with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw waiver of {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a shelf nothing on the busbar starts, and the input power is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without convergence there are no numbers, only the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can say whether the rack closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without mains its capacitors carry the load for 20 ms; a battery shelf takes over at 48.5 V within 2 ms. Excursions end within the same 20 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one a failed pump takes flow from every rack of the loop; plates reach their limit in some twenty seconds. The flow left over is a scenario of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one no module can be placed, and coolant has nowhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst at {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your design is still there. Save it under a new name, then go on or restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to f&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CDU makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a baseboard goes into a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cold plate is chosen among the properties of a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coolant goes into a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coupling is chosen among the properties of a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve needs two columns, each with its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device, module or rack type is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draw on it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free board slot takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a height of liquid, read as one of {water}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hose is chosen among the properties of a chassis, a pipe goes into a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of folder names is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of ports is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load step is one of the whole loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a manifold belongs to a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mass flow needs the density; write L/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a module goes on a site of a baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of kind {kind!r} has no field {key!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path passes no site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rack is filled with copies of a chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rack or CDU is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rack stands on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row CDU stands on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source needs an address or the document's own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supply lost in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds half of a surrogate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of {count:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a waiver needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {above:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {above:g}, at most {maximum:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air or liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air-cooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but the spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lines priced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} sites are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow all vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow any confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow any cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow every generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more:,} more faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Rackloop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Rackloop ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file of this name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of part; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another text or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as loaded now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the board comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed or of low confidence: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {volts} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be brought from format {version} to {next}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be deleted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved: the file is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be set here; these can: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be varied; these can: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked against {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column} ({head})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from other figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged in {} iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do without “{curve}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy closes to {error_w:.0e} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engineering estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethylene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every slot of {chassis} for {board} is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeded by {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility over IT power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders deeper than {limit} levels are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format {version} is no longer read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freezes at {freeze_c} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {files:,} files or {size} MB; the rest is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {limit:,} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, fans, regulators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours and utilisation are not equally many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours[{index}] {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the drawing: go to the neighbour, in, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include unknown figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is above {maximum:g}{unit}; is the unit right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; {key} needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than any part has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no CDU on this loop; its CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no field that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no object of this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of a design file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of your own; copy it under another id to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no rack or chassis on this loop; its racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the name of {objects}: say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes into the units of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no heat exchanger, only pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it rejects its heat to room air, which is not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its composition is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW by duration, shelves' pulse unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW by how long they last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {limit} kB; no device type is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length from positions and an allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {limit:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear between points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load may grow {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest {lowest} V of {minimum} to {maximum} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest {lowest} V, no range stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mPa is a thousandth of a pascal; write MPa or Pa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm bore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one utilisation needs hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves what is there; a refused place says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 0 to 3 times the design's heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 2 to 64 small letters, digits, dots, dashes or underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above 0, at most {limit_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above {above:g}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above {gt:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be below {lt:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {ge:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {le:g} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have the form {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {max_length} characters or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {max_length} entries or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {min_length} characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {min_length} entries or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name the CDU that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must say what the water drifts to, 0 to 90 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a pump curve nor a rated flow or capacity is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than {limit} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no board has a site {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case temperature known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column for {wanted}; a heading needs its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file name holds a null character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fix: {no_fix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loop {name!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no module reaches its limit within {duration_s:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no module yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pressure drop is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price list · 1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price list · {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provenance for {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rack yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario {name_or_id!r}; this design has: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table: headings such as flow [L/min], pressure drop [kPa] are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that one click could make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8 text; this is no JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not YAML text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a catalogue file: an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged: no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged: no figures for {loops}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of sites unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, separated by blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {capacity_w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {redundant_w} with N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {sites} sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list of modules of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one path a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point is no curve; two or more are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point is no trace; a constant needs no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdoor air is too warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pH of the coolant within 8 to 10.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {new!r} is not in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {part_id} is not in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {} is not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths of {} plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places a part where the drawing lights up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places the part at the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propylene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provenance for figures this kind does not have: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump speed unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pumps at {pump_speed} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pumps {pumps_w}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with a decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference, not placeable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required {required}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residual {residual:.0e}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row header and take-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column} ({head})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of site numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario {scenario!r} is its own ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario {scenario}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for less than “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-hand source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf rating with N+1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelves can give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site {site} appears {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site {site} is taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site {site} is taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits, dots, hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved in {total_ms:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack height {of_module_mm:g} mm of {module} on a board of {of_board_mm:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply chain incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {unit}, which the cross brace needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {unit}, which the cross brace needs above {load_kg:g} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the air side of a module is not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assumption {key!r} is already made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assumption {key!r} names the part {part!r}, which the catalogue does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case temperature in air is not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue holds another kind of part under this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue holds no part {part_id!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue no longer holds it; the design keeps its own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design carries no part {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design does not hold the part {part_id!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design does not hold this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no object {object_id!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no object {target!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no profile {profile_id!r}; there are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the baseboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design lacks the part {part} of the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evaluation of revision {revision} died twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not say which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow to hold is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of a loop is a pipe, not a hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header of a row is a pipe of the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id!r} is already taken by {first}, which counts; {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the items are not listed from the bottom up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key!r} appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key!r} appears twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maker's own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modules are not listed by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only free place {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pressure difference to hold is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pumps already follow {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pumps of a loop are those of its CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source {source!r} is described nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source {source_id!r} is already described otherwise in {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speed to hold is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit {strip!r} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no numbers below the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no assumption {key!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no baseboard {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cdu {member!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no chassis {chassis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field {name!r} to change; there are: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of part {kind!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no loop {loop_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no object {scope!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no object {target!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no part {part_id!r} in the catalogue or the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile {named!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rack {member!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rack {rack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario {parent!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file of the program is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device or pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no design file ({format})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no snapshot of a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one differs in {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-phase cooling is not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown OAM generation of {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown height of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown stack height of {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown supply of {part} in a rack without a busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown supply voltage of {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown which boards {chassis} takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown width of {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown width of {part} in a {rack_width} rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version} is newer than this program, which reads version {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vol %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume unknown: the loop has no solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived: {waiver_reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water at 20 °C, 998.2 kg/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which curve of a {kind} is meant? There are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who or which document says so is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widen “{figure}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst phase, breaker {rated} A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst phase, no breaker stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would change nothing: without a rating of the exchanger the supply is held, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a newer Rackloop (format {written}); this one reads up to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zooms at the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} cannot be its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} first at {time}, {reached} of {count} reach their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}, {time} to its limit, highest {highest}, limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amps} A · {kw} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amps} A · {kw} kW · {loading} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} or {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} takes {either}, not {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cdu} is no CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chassis} has 1 board slot, none is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chassis} has {slots} board slots, none is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chassis} takes {either}, not {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chassis}: modules are liquid cooled but not connected to the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chassis}: no module is fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} over {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} variants, more than {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} devices without a TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults in part files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines without price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} measured points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 4 compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts differ from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points from {name}: {heads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values under {width} headings; is a decimal comma meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {decided} set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coupling}, mated pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date!r} is no day such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} {way} at {along} {value:g} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found!r} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found!r} is no part id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{glycol} glycol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{height:g} is no multiple of 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} rules hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here:g} follows {before:g}; the points must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here:g} {unit} follows {before:g}; the points must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} hidden because a figure is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour:g} h comes less than a minute after the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour:g} h follows {before:g} h; the hours must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours:g} h is more than a year after the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id!r} is already the id of {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id!r} is already the id of {part} {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id!r} is not below next_id, which is {next_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} reaches above the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{iterations} iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key!r} is held under another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key!r} is overridden twice for the same scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind!r} is no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of a {kind} is no curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of {title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}, source or confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} % load, {efficiency} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loop_id} is no loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:g} is above the maximum {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member!r} is already in loop {loop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum:g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum:g} to {maximum:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} is an OAM {generation}, {board} takes OAM {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} is of the {own} class, {other} beside it of {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} needs {low:g} to {high:g} V, {board} supplies {supplied:g} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be chosen for racks and modules in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no fields of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is part of a ring without any resistance: the flow is taken to share equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is shut off from the expansion vessel: its pressure is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lost: holds at TDP {tdp}, through peaks {peak}, loading {loading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} {unit} needed from {position}, only {free} {unit} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} {unit} needed in one piece, the largest gap is {largest} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} per kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object_id} has no place of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object_id} is changed as a whole, not by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part!r} has no site {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part!r} is held under another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part_id!r} is of kind {kind!r}, not {wanted!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part_id!r} is of kind {kind}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} · no price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} · {unpriced_lines} without price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} does not go here: {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} feeds {output:g} V, the busbar takes {low:g} to {high:g} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has no flow coefficient (Kv or Cv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has no inner diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has no known composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has no measured pressure drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has no site {site}, only {count} sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is 19 inch wide and needs an adapter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is 21 inch wide, the rack 19 inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is a reference, not placeable: {only_reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is of kind {kind}, not {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is of kind {kind}, not {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is {width_mm:g} mm wide, the rack {inner_width_mm:g} mm inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} needs a busbar, {frame} has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, fill of loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paths} (from the part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}: {message}
Checked against {source}. A worse value voids the waiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ports} ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{power} (data sheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pumps_running} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rack} at {unit} {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rack} is no rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rack} · IT {it} · at its inlet {inlet}{state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rack}, selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rack}, the heaviest loaded; select another one to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}
Click to change it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (found {shown})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({rule})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; this design has: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{redundant_w} with redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario_id} is no scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scenario} descends from itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scope} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf}, efficiency unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf}, no curve: {level} % assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf}, published points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown!r} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} · confidence {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{survived} of {count} survived at TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag!r} is none of {expected_tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is a second column for {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is a {dimension}, which this curve does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no number such as 12.5; the unit stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is written otherwise than {other!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} may be a decimal or a thousand; write it with other than three decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r}: is this {figures}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · before: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · stale, the design has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {missing} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, Control Return inserts the chosen part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
{facts}
confidence {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit!r} is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit!r} is none of {known}; {key} needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units:g} is no number of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unknown}, one is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upper} overlaps {lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host}, process {process}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} is more than any part has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} is outside {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} °C is no temperature a part meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no {key} a part has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {limit} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version!r} is no version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waived} waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} is expected, not {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of a {form} type; possible are {possible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} runs by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · limit unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · margin {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width!r} inches is no width of our racks (19 or 21)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} here; {rules} in the whole design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {unknown} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {clashes} of them two files with one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {level} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {waived} waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; everything else was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written!r} is no version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at {} approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} parallel plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to room air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} free here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} in series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δp {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved when Rackloop ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ rests on an assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ rests on: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ {power}, {count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
