namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>What separates two words: names run on only over nothing and spaces.</summary>
internal enum NameGap
{
    /// <summary>Spaces, or nothing.</summary>
    Space,

    /// <summary>One line break: names break over lines in converted texts.</summary>
    LineBreak,

    /// <summary>A comma, dash or bracket.</summary>
    Mark,

    /// <summary>A full stop, colon, digits or an empty line.</summary>
    Stop,
}
