using System.Collections.Frozen;

namespace JudicialAnalogs.Language.Languages.Internal;

/// <summary>Frequent words that betray their language without one of its letters. Folded.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, TextLanguage>.AlternateLookup<ReadOnlySpan<char>> Lookup = Build();

    public static TextLanguage LanguageOf(ReadOnlySpan<char> folded) =>
        folded.Length <= 12 && Lookup.TryGetValue(folded, out var language) ? language : TextLanguage.Undetermined;

    private static FrozenDictionary<string, TextLanguage>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        const string russian = """
            и в во не на я с со что он она оно они как но все его ее их из по за о об от до у к ко для при это этот эта эти
            тот так же бы был была было были быть есть если или либо также чем что чтобы который которая которое которые
            которого которой которых которым через между над под после перед без вместе еще уже только где когда там тут
            мы вы ты мне меня нас вас ему ей им нет да ни то того тем том той сам сама свой своей свои суд суда судом суду
            года году год лет дело дела делу статьи статья статьей части часть частью лица лицо прав права право
            согласно виде порядке срок срока вина вины дня день также более менее
            """;
        const string kazakh = """
            мен бен пен менен бар деп бойынша туралы осы сол оны оның ол олар бұл бір болып болса болады болды болған еді едi
            емес онда одан осыған сондай бірақ ал та тағы дейін кейін жылы жылғы жыл ай айы деген бола ма ме ба бе па пе
            орай жаза жазаны жазасын сай арналған бап баптың бабы бабын бабында бабының соттың сотта сотты
            сотталушы сотталушыны адам адамды адамдар адамның мал аса анау мына мынадай мынаны барлы барлық ер сот
            деседі тап яки немесе болмаса егер адамнан алып алды алған етті етіп еткен берген берді сотқа соты
            """;
        var words = new Dictionary<string, TextLanguage>(StringComparer.Ordinal);
        foreach (var word in russian.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            words[word] = TextLanguage.Russian;
        foreach (var word in kazakh.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            words[word] = TextLanguage.Kazakh;
        // Written alike in both languages; neighbours decide.
        foreach (var word in (ReadOnlySpan<string>)["да", "ал", "сот", "сай", "ай", "бар", "мал", "бола", "тап", "та", "ер", "ба", "на"])
            words.Remove(word);
        words["на"] = TextLanguage.Russian;
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
