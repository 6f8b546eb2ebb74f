using System.Buffers;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Redaction.Internal;

/// <summary>The words of an act, and what each can be in a name before any person is known.</summary>
internal sealed class NameWords
{
    private readonly ActText text;
    private readonly List<NameToken> tokens;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> plain;
    private readonly bool[] nameLike;

    public NameWords(ActText text)
    {
        this.text = text;
        tokens = NameTokens.Of(text);
        plain = tokens.Where(token => token.Kind == NameTokenKind.Plain && token.End - token.Start > 1).Select(token => text.Folded[token.Start..token.End])
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        nameLike = [.. Enumerable.Range(0, tokens.Count).Select(IsNameByItself)];
    }

    public int Count => tokens.Count;

    public NameToken this[int i] => tokens[i];

    public ReadOnlySpan<char> Folded(int i) => text.Folded.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);

    /// <summary>The last word that ends before a place in the text; -1 when there is none.</summary>
    public int LastBefore(int position) => tokens.FindLastIndex(token => token.End <= position);

    public bool Joins(int i) => tokens[i].Before == NameGap.Space;

    public bool JoinsOrBreaks(int i) => tokens[i].Before is NameGap.Space or NameGap.LineBreak;

    /// <summary>A capitalised word that is no court, place, office or role.</summary>
    public bool IsNameLike(int i) => nameLike[i];

    /// <summary>Whether the act has the word in small letters too.</summary>
    public bool IsAlsoPlain(ReadOnlySpan<char> folded) => plain.Contains(folded);

    public bool IsBareSurname(int i)
    {
        var word = Folded(i);
        if (word[0] < FirstCyrillic || NotNames.IsAdjective(word) || (tokens[i].Kind == NameTokenKind.AllCapitals && !word.ContainsAny(Vowels)))
            return false;
        if (word.Length < 2 || tokens[i].Kind == NameTokenKind.AllCapitals && word.Length <= 3)
            return false;
        if (IsAlsoPlain(word) && !NameForms.LooksLikeSurname(word))
            return false;
        return i + 1 >= Count || !NotNames.IsInstitution(Folded(i + 1));
    }

    /// <summary>A name beyond doubt: the ending of a surname, and nowhere in the act a word in small letters.</summary>
    public bool IsSurname(int i) => NameForms.LooksLikeSurname(Folded(i)) && !IsAlsoPlain(Folded(i));

    /// <summary>After «Иванов А.Б.» a capital opens the next sentence rather than ends «А.Б. Суд».</summary>
    public bool OpensSentence(int i) => IsAlsoPlain(Folded(i)) && !NameForms.LooksLikeSurname(Folded(i));

    /// <summary>A capital within a sentence, the ending of a surname, and no place or office beside it.</summary>
    public bool IsSurnameAmidSentence(int i) =>
        i > 0 && Joins(i) && tokens[i].Kind == NameTokenKind.Capital && tokens[i - 1].Kind == NameTokenKind.Plain && NameForms.EndsAsSurname(Folded(i))
        && IsBareSurname(i) && !StandsInPlaces(i) && (i + 1 >= Count || !NotNames.IsPlace(Folded(i + 1)));

    /// <summary>«улиц Кабанбай батыра и Пушкина»: a word of place before it, over other names and conjunctions.</summary>
    public bool StandsInPlaces(int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 5) && tokens[j + 1].Before is NameGap.Space or NameGap.Mark; j--)
        {
            if (NotNames.IsPlace(Folded(j)))
                return true;
            if (!tokens[j].IsName && Folded(j) is not ("и" or "мен" or "пен" or "бен" or "және" or "батыра" or "батыр" or "хана" or "би" or "им"))
                return false;
        }

        return false;
    }

    /// <summary>Whether a word of place or office follows: «Мангистауской области».</summary>
    public bool NamesPlace(int i) => i + 1 < Count && JoinsOrBreaks(i + 1) && NotNames.IsPlace(Folded(i + 1));

    // The first letter of the Cyrillic block: names in Latin letters are brands far more often.
    private const char FirstCyrillic = '\u0400';

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюяәіөұүё");

    private bool IsNameByItself(int i)
    {
        if (!tokens[i].IsName || (tokens[i].Kind == NameTokenKind.AllCapitals && Folded(i).Length < 3))
            return false;
        var word = Folded(i);
        // «Азамат» is a citizen and a given name: with a capital inside a sentence it is the name. «Абай Серікұлы»: before a patronymic stands a name.
        if (word.StartsWith("азамат", StringComparison.Ordinal) && NameForms.IsEnding(word["азамат".Length..]))
            return tokens[i].Kind == NameTokenKind.Capital && tokens[i].Before != NameGap.Stop;
        if (!NotNames.Contains(word))
            return true;
        return i + 1 < Count && tokens[i].Kind == NameTokenKind.Capital && tokens[i + 1].Kind == NameTokenKind.Capital && Joins(i + 1) && NameForms.IsPatronymic(Folded(i + 1)) && !RoleWords.IsCaseForm(word) && !NotNames.IsInstitution(word);
    }

    /// <summary>«ИП «Мейрамханова»»: the firm is the person.</summary>
    public bool IsSoleTrader(int i) => tokens[i].Before == NameGap.Mark && Folded(i - 1) is "ип" or "жк";

    public string InitialOf(int i) => text.Shaped[tokens[i].Start].ToString();

    /// <summary>Up to three initials from a word on, and the word behind them.</summary>
    public (string Initials, int Next) InitialsFrom(int i)
    {
        var initials = "";
        var j = i;
        while (j < Count && j - i < 3 && tokens[j].Kind == NameTokenKind.Initial && (j == i || JoinsOrBreaks(j)))
            initials += text.Shaped[tokens[j++].Start];
        return (initials, j);
    }
}
