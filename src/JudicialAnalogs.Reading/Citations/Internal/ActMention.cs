namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>How an act is mentioned.</summary>
internal enum ActMentionKind
{
    /// <summary>By a name of its own.</summary>
    Named,

    /// <summary>A normative resolution, with date and number.</summary>
    Resolution,

    /// <summary>«указанного нормативного постановления»: the one named before.</summary>
    BareResolution,

    /// <summary>«Кодекса», «Заңның»: the one named before.</summary>
    Bare,

    /// <summary>«настоящего Кодекса», «осы Заңның»: the act the text itself is.</summary>
    Own,

    /// <summary>Something that is no act this reader can name: a contract, a convention, a foreign code.</summary>
    Other,
}

/// <summary>A mention of an act in the text.</summary>
/// <param name="Kind">How it is mentioned.</param>
/// <param name="Act">The act; null for all kinds that name none.</param>
/// <param name="Genus">Code or law, for the kinds that only say so.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token, details and alias included.</param>
/// <param name="NameEnd">Index after the name, where a span should end.</param>
/// <param name="Weak">True when the name is too short to count outside a citation.</param>
/// <param name="Alias">Word the text defines for it, folded; null when none.</param>
internal sealed record ActMention(
    ActMentionKind Kind, ActEntry? Act, ActGenus Genus, int First, int End, int NameEnd, bool Weak = false, string? Alias = null);
