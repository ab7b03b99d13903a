"""Device, module and rack types as NetBox's device type library writes them in YAML.

NetBox counts in units of 44.45 mm and knows neither OU racks nor busbars. So a written type
carries our own part in its comments, and reading it back takes only what was changed since from
the rest of the file.
"""

from configurator.catalogue.netbox.fields import word_of
from configurator.catalogue.netbox.reading import NetboxImport, read_netbox
from configurator.catalogue.netbox.writing import can_be_written, write_netbox

__all__ = ["NetboxImport", "can_be_written", "read_netbox", "word_of", "write_netbox"]
