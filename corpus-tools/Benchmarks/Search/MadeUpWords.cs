namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>Words that look Russian or Kazakh and mean nothing: every rank has a stem of its own, and several endings.</summary>
internal sealed class MadeUpWords
{
    /// <summary>Forms of one word.</summary>
    public const int Forms = 3;

    private static readonly string[] Consonants = ["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ш"];
    private static readonly string[] KazakhConsonants = ["б", "ғ", "д", "ж", "з", "қ", "л", "м", "н", "ң", "п", "р", "с", "т", "ш"];
    private static readonly string[] Vowels = ["а", "о", "у", "и"];
    private static readonly string[] KazakhVowels = ["а", "о", "ұ", "ы"];
    private static readonly string[] Endings = ["", "ом", "а"];
    private static readonly string[] KazakhEndings = ["", "дың", "лар"];
    private readonly string[] _words;

    /// <param name="count">Different words.</param>
    /// <param name="kazakh">Kazakh instead of Russian.</param>
    public MadeUpWords(int count, bool kazakh)
    {
        var (consonants, vowels, endings) = kazakh ? (KazakhConsonants, KazakhVowels, KazakhEndings) : (Consonants, Vowels, Endings);
        _words = new string[count * Forms];
        for (var rank = 0; rank < count; rank++)
        {
            // Two syllables at least, and a consonant for the ending to follow.
            var stem = consonants[rank % consonants.Length];
            for (var left = rank / consonants.Length + (consonants.Length * vowels.Length); left > 0; left /= consonants.Length * vowels.Length)
                stem = consonants[left / vowels.Length % consonants.Length] + vowels[left % vowels.Length] + stem;
            for (var form = 0; form < Forms; form++)
                _words[(rank * Forms) + form] = stem + endings[form];
        }
    }

    public string this[int rank, int form] => _words[(rank * Forms) + form];
}
