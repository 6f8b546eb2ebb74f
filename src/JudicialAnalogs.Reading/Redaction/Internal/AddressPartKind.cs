namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>What a part of a postal address names.</summary>
internal enum AddressPartKind
{
    /// <summary>Town, village or administrative district.</summary>
    Town,

    /// <summary>Micro-district, housing or dacha estate.</summary>
    Estate,

    /// <summary>Street, avenue, lane.</summary>
    Street,

    /// <summary>A street without its word, with its house.</summary>
    StreetAndHouse,

    /// <summary>House, with its word or as a bare number behind a street or estate.</summary>
    House,

    /// <summary>Flat, room, office, block.</summary>
    Flat,
}
