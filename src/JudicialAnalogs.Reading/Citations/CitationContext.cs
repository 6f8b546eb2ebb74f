namespace JudicialAnalogs.Reading.Citations;

/// <summary>What a reader of citations knows besides the text.</summary>
/// <param name="DefaultAct">
/// Canonical name of the act meant where the text names none, and by «настоящий Кодекс», «осы Заң»; null to leave such citations out.
/// </param>
/// <param name="On">
/// Day the text was written. It decides which Constitution is meant: that of 1995 until 30.06.2026 and when null, that of 2026 from 01.07.2026.
/// </param>
/// <param name="OwnArticle">
/// Article of <paramref name="DefaultAct"/> the text itself stands in, meant by «настоящая статья», «осы бап»; null to leave such citations out.
/// </param>
public sealed record CitationContext(string? DefaultAct = "УК", DateOnly? On = null, string? OwnArticle = null)
{
    /// <summary>Criminal law, day not known.</summary>
    public static CitationContext Default { get; } = new();
}
