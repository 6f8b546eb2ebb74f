namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>Shape of a word as far as names go.</summary>
internal enum NameTokenKind
{
    /// <summary>Lower case.</summary>
    Plain,

    /// <summary>A capital and small letters.</summary>
    Capital,

    /// <summary>Two or more capitals.</summary>
    AllCapitals,

    /// <summary>One capital and a full stop.</summary>
    Initial,
}
