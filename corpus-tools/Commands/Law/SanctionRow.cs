using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary>A sanction as <c>law sanctions --json</c> prints it.</summary>
internal sealed record SanctionRow
{
    public required string Reference { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<Main> Alternatives { get; init; } = [];

    public IReadOnlyList<Extra> Additional { get; init; } = [];

    /// <summary>Points it is limited to; empty for the part's own.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    public string Condition { get; init; } = "";

    public string Remark { get; init; } = "";

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? CertainFrom { get; init; }

    public string? Source { get; init; }

    /// <summary>The sanction's words, only where it was not read.</summary>
    public string? Text { get; init; }

    /// <summary>Its words from the first that was not understood; null where it was read to its end.</summary>
    public string? Unread { get; init; }

    /// <summary>A main punishment: sizes in the unit, null where the sanction names none.</summary>
    internal sealed record Main(PunishmentKind Kind, decimal? Min, decimal? Max, PunishmentUnit Unit);

    /// <summary>An additional punishment.</summary>
    internal sealed record Extra(AdditionalPunishmentKind Kind, bool Obligatory, decimal? MinMonths, decimal? MaxMonths, bool Life);
}
