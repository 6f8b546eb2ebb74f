using System.Buffers;
using JudicialAnalogs.Language.Languages;

namespace JudicialAnalogs.Language.Analysis.Internal;

/// <summary>
/// What the text around says about words that do not show their language: the share of Kazakh letters in the line
/// (at most <see cref="Reach"/> characters of it), and where the line mixes languages, the last word that was sure.
/// </summary>
internal struct Neighbourhood
{
    private const int Reach = 240;
    private const int FewestLetters = 12;

    // About one letter in five of a Kazakh text is Kazakh only; names and street names in a Russian line stay well below.
    private const double KazakhShare = 0.07;
    private const double RussianShare = 0.015;

    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");

    private int _end;
    private TextLanguage _line;
    private TextLanguage _last;

    public void Remember(TextLanguage language) => _last = language;

    public TextLanguage Guess(ReadOnlySpan<char> text, int at)
    {
        if (at >= _end)
            Survey(text, at);
        return _line != TextLanguage.Undetermined ? _line : _last;
    }

    private void Survey(ReadOnlySpan<char> text, int at)
    {
        var line = text[at..Math.Min(text.Length, at + Reach)];
        var newLine = line.IndexOf('\n');
        if (newLine >= 0)
            line = line[..newLine];
        _end = at + Math.Max(line.Length, 1);

        int letters = 0, kazakh = 0;
        foreach (var c in line)
        {
            if (c < '\u0400')
                continue;
            letters += c <= '\u052F' ? 1 : 0;
            kazakh += KazakhLetters.Contains(c) ? 1 : 0;
        }

        _line = letters < FewestLetters ? TextLanguage.Undetermined
            : kazakh >= KazakhShare * letters ? TextLanguage.Kazakh
            : kazakh <= RussianShare * letters ? TextLanguage.Russian
            : TextLanguage.Undetermined;
    }
}
