using System.Collections.Frozen;

namespace JudicialAnalogs.Language.StopWords;

/// <summary>Russian words that carry no content in a court act: function words and formula words. Folded.</summary>
public static class RussianStopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        и в во не на я с со что он она оно они как но все его ее их из по за о об от до у к ко для при это этот эта эти
        того тому тем том той ту те тот та то так же бы был была было были быть есть если или либо также чем чтобы который
        которая которое которые которого которой которых которым которыми котором которому которую через между над под
        после перед без уже еще только где когда там тут мы вы ты мне меня нас вас вам нам ему ей ею им ими ней него ним нем
        них нет да ни сам сама само сами свой своя свое свои своей своего своих своим своими своему свою ли а же
        этого этой этих этом этим этому эту будет будут этими также более менее более которое лишь весь вся всех всего всей
        всем всеми какой какая какие каких какого либо иной иные иных иного данный данная данное данные данного данной данных
        данном данным данному указанный указанного указанной указанных указанным указанному настоящий настоящего настоящему
        настоящей настоящее вышеуказанный вышеуказанного вышеизложенного нижеследующее следующее следующего следующий
        именем республики казахстан год года году г гг тг рк ст ч п пп подп абз согласно соответствии руководствуясь связи
        также находит считает установил постановил приговорил решил определил ходе виде отношении
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a stop word.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Lookup.Contains(folded);
}
