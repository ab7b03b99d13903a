"""The rules of NetBox's device type library for what we write: schemas by kind of part."""

NAME = {"type": "string", "maxLength": 100}
MASS = {"type": "number", "minimum": 0}
SLUG = {**NAME, "pattern": "^[-a-z0-9_]+$"}
UNIT = {"enum": ["kg", "g", "lb", "oz"]}
DRAW = {"type": "integer", "minimum": 1}
PORT = {
    "properties": {
        "name": {"type": "string", "maxLength": 64},
        "type": {"const": "other"},
        "maximum_draw": DRAW,
        "allocated_draw": DRAW,
    },
    "required": ["name", "type"],
    "additionalProperties": False,
}
MODULE = {
    "properties": {
        "manufacturer": NAME,
        "model": NAME,
        "part_number": {"type": "string", "maxLength": 50},
        "weight": MASS,
        "weight_unit": UNIT,
        "comments": {"type": "string"},
    },
    "required": ["manufacturer", "model"],
    "dependentRequired": {"weight": ["weight_unit"]},
    "additionalProperties": False,
}
DEVICE_TYPE = {
    **MODULE,
    "properties": {
        **MODULE["properties"],
        "slug": SLUG,
        "u_height": {"type": "number", "minimum": 0, "multipleOf": 0.5},
        "is_full_depth": {"type": "boolean"},
        "is_powered": {"const": False},
        "power-ports": {"type": "array", "minItems": 1, "items": PORT},
    },
    "required": ["manufacturer", "model", "slug", "u_height", "is_full_depth"],
    # A device has inputs or says that it is not powered; the library refuses all others.
    "oneOf": [{"required": ["power-ports"]}, {"required": ["is_powered"]}],
}
RACK_TYPE = {
    **MODULE,
    "properties": {
        **MODULE["properties"],
        "slug": SLUG,
        "form_factor": {"enum": ["4-post-cabinet", "4-post-frame"]},
        "width": {"enum": [10, 19, 21, 23]},
        "u_height": {"type": "integer", "minimum": 1},
        "starting_unit": {"type": "integer", "minimum": 1},
        **dict.fromkeys(("outer_width", "outer_height", "outer_depth"), MASS),
        "outer_unit": {"enum": ["mm", "in"]},
        "max_weight": {"type": "integer", "minimum": 0},
    },
    "required": ["manufacturer", "model", "slug", "form_factor", "width", "u_height"],
}
SCHEMAS = {"rack": RACK_TYPE, "oam": MODULE, "ubb": MODULE}
