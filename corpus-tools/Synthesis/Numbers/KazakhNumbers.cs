namespace JudicialAnalogs.CorpusTools.Synthesis.Numbers;

/// <summary>Cardinal numbers in Kazakh words, 1 to 999,999,999.</summary>
internal static class KazakhNumbers
{
    private static readonly string[] Units = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];

    private static readonly string[] Tens = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

    /// <summary>The number in words.</summary>
    public static string InWords(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999_999_999);
        var words = new List<string>();
        Add(words, (int)(number / 1_000_000), "миллион");
        Add(words, (int)(number / 1_000 % 1_000), "мың");
        Add(words, (int)(number % 1_000), null);
        return string.Join(' ', words);
    }

    private static void Add(List<string> words, int below1000, string? scale)
    {
        if (below1000 == 0)
            return;
        if (below1000 >= 100)
        {
            if (below1000 >= 200)
                words.Add(Units[below1000 / 100]);
            words.Add("жүз");
        }

        if (below1000 / 10 % 10 > 0)
            words.Add(Tens[below1000 / 10 % 10]);
        if (below1000 % 10 > 0)
            words.Add(Units[below1000 % 10]);
        if (scale is not null)
            words.Add(scale);
    }
}
