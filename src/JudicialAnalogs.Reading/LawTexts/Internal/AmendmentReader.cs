using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Reads which laws an amendment note names and when each entered into force.</summary>
internal static class AmendmentReader
{
    public static IReadOnlyList<Amendment> Read(string note)
    {
        var tokens = new TokenText(note, CitationTokenizer.Tokenize(note));
        var amendments = new List<Amendment>();
        var (depth, opened) = (0, 0);
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].IsSign('(') && depth++ == 0)
                opened = tokens[i].End;
            else if (tokens[i].IsSign(')') && depth > 0 && --depth == 0)
                TakeTerm(note[opened..tokens[i].Start], amendments);
            if (!TryReadDate(tokens, i, out var date, out var end))
            {
                i++;
                continue;
            }

            if (depth == 0)
                amendments.Add(new Amendment(date, Number(tokens, ref end), null));
            else if (amendments.Count > 0 && amendments[^1].InForceFrom is null && IsEntryIntoForce(tokens, i, end))
                amendments[^1] = amendments[^1] with { InForceFrom = date };
            i = end;
        }

        return amendments;
    }

    private static void TakeTerm(string words, List<Amendment> amendments)
    {
        if (amendments.Count == 0 || amendments[^1] is not { InForceFrom: null, TermDays: null, TermMonths: null } last)
            return;
        var (days, months) = EntryTerm.Read(words);
        amendments[^1] = last with { TermDays = days, TermMonths = months };
    }

    private static bool TryReadDate(TokenText tokens, int i, out DateOnly date, out int end)
    {
        // Older Kazakh notes write the year first: «2003.06.16».
        if (tokens.IsNumber(i) && tokens[i].Text.Length == 4 && tokens[i + 1].IsSign('.') && tokens.IsNumber(i + 2) && tokens[i + 3].IsSign('.') && tokens.IsNumber(i + 4)
            && DateOnly.TryParseExact($"{tokens[i].Text}-{tokens[i + 2].Text}-{tokens[i + 4].Text}", "yyyy-MM-dd", out date))
        {
            end = i + 5;
            return true;
        }

        return DatePhrase.TryRead(tokens, i, out date, out end);
    }

    private static string Number(TokenText tokens, ref int end)
    {
        var at = tokens[end].IsSign('.') ? end + 1 : end;
        if (!ActDetails.TryReadNumber(tokens, at, out _, out var after))
            return "";
        end = after;
        // The session is a Roman numeral, often typed in Cyrillic look-alikes.
        return tokens.Plain(at + 1, after).Replace('І', 'I').Replace('Х', 'X').Replace(" ", "", StringComparison.Ordinal);
    }

    // «вводится в действие с 01.01.2020», «вводится в действие 01.01.2020», «01.01.2020 бастап қолданысқа енгізіледі».
    private static bool IsEntryIntoForce(TokenText tokens, int i, int end) =>
        tokens[i - 1].Text is "с" or "со" or "действие" || tokens[end].Text is "бастап";
}
