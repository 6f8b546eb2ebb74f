using System.Collections.Frozen;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>An article named by pointing at it: «той же статьи», «настоящей статьи», «сол баптың».</summary>
internal static class PointedArticle
{
    /// <summary>Stands for the article cited last.</summary>
    public const string Last = "=";

    /// <summary>Stands for the article and part cited last.</summary>
    public const string LastPart = "==";

    /// <summary>Stands for the article the text itself is.</summary>
    public const string Own = "^";

    private static readonly FrozenSet<string> Russian = FrozenSet.ToFrozenSet(
        ["той", "этой", "данной", "указанной", "названной", "упомянутой", "вышеуказанной", "вышеназванной", "приведенной"]);

    private static readonly FrozenSet<string> Kazakh = FrozenSet.ToFrozenSet(["сол", "аталған", "көрсетілген", "жоғарыда", "бұл"]);

    /// <summary>True for an article that <see cref="Last"/>, <see cref="LastPart"/> or <see cref="Own"/> stands for.</summary>
    public static bool Is(string? article) => article is Last or LastPart or Own;

    /// <summary>Reads the pointing words at <paramref name="index"/>.</summary>
    public static bool TryRead(TokenText tokens, int index, out string article, out bool valuesFirst, out int end)
    {
        article = "";
        valuesFirst = false;
        end = index + 1;
        var word = tokens[index];
        if (word.Kind != CitationTokenKind.Word)
            return false;
        var own = word.Text is "настоящей" or "осы";
        if (word.Text == "настоящей" || Russian.Contains(word.Text))
        {
            if (tokens[end].IsWord("же"))
                end++;
            if (!LevelWords.TryReadRussian(tokens, end, out var level, out var plural, out var after) || plural || tokens.IsNumber(after))
                return false;
            article = level switch
            {
                PlaceLevel.Article => own ? Own : Last,
                PlaceLevel.Part when !own => LastPart,
                _ => "",
            };
            end = after;
            return article.Length > 0;
        }

        if (word.Text != "осы" && !Kazakh.Contains(word.Text))
            return false;
        if (word.Text == "жоғарыда" && Kazakh.Contains(tokens[end].Text))
            end++;
        if (!tokens[end].Text.StartsWith("баб", StringComparison.Ordinal) && !tokens[end].Text.StartsWith("бап", StringComparison.Ordinal))
            return false;
        article = own ? Own : Last;
        valuesFirst = true;
        end++;
        return true;
    }
}
