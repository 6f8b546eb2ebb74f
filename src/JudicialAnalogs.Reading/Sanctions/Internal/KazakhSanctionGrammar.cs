using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>Sanctions in Kazakh: additional punishments first, and the size of a punishment before its kind.</summary>
internal sealed class KazakhSanctionGrammar(SanctionWords words) : ISanctionGrammar
{
    // «заңсыз алынған мүліктің немесе көрсетілген қызметтердің …» is as long as what a multiple is taken of gets.
    private const int LongestBase = 8;

    public bool TakeJoint(ref int i)
    {
        var at = i;
        if (!words.Take(ref at, "не") && !words.Take(ref at, "немесе") && !words.Take(ref at, "және"))
            return false;
        i = at;
        return true;
    }

    /// <summary>«ал 2) тармақта көзделген жағдайларда», «ал ауырлататын мән-жайлар кезінде».</summary>
    public bool TakeCase(ref int i, List<SanctionBlock> blocks)
    {
        var at = i;
        if (!words.Take(ref at, "ал"))
            return false;
        if (words.Take(ref at, "ауырлататын", "мән"))
        {
            if (words.Tokens[at].IsSign('-'))
                at++;
            if (!words.Take(ref at, "жайлар*") || !(words.Take(ref at, "кезінде") || words.Take(ref at, "болғанда") || words.Tokens[at - 1].Text.EndsWith("да", StringComparison.Ordinal)))
                return false;
            // The condition is named in one language, so that both readings of a norm agree.
            blocks.Add(new SanctionBlock { General = blocks[0], Condition = RussianSanctionGrammar.Aggravated });
            i = at;
            return true;
        }

        var points = new ValueReader(words.Tokens).ReadList(at, PlaceLevel.Point, true, false, out at);
        if (words.Tokens[at].IsSign('-'))
            at++;
        if (points.Count == 0 || !words.Take(ref at, "тармақ*") && !words.Take(ref at, "тармағы*"))
            return false;
        words.Take(ref at, "көзделген");
        if (!words.Take(ref at, "жағдай*"))
            return false;
        var block = new SanctionBlock { General = blocks[0] };
        block.Points.AddRange(points.Select(point => (point.Text, (string?)null)));
        blocks.Add(block);
        i = at;
        return true;
    }

    public bool TakePunishment(ref int i, SanctionBlock block) => TakeAdditional(ref i, block) || TakeMain(ref i, block);

    private bool TakeMain(ref int i, SanctionBlock block)
    {
        var at = i;
        if (words.Take(ref at, "өмір", "бойына", "бас", "бостандығынан", "айыр*"))
        {
            block.Alternatives.Add(new SanctionAlternative(PunishmentKind.LifeImprisonment, null, null, PunishmentUnit.Unspecified));
            i = at;
            return true;
        }

        var same = words.Take(ref at, "сол", "мөлшер*") || words.Take(ref at, "сол", "мерзім*") || words.Take(ref at, "дәл", "сол", "мөлшер*") || words.Take(ref at, "дәл", "сол", "мерзім*");
        PunishmentRange range = default;
        if (!same && !TakeBounds(ref at, out range) && !TakeMultiples(ref at, out range))
            return false;
        if (TakeKind(ref at) is not { } kind)
            return false;
        if (same)
        {
            var before = block.Alternatives.FindLast(other => RussianSanctionGrammar.UnitFits(kind, other.Unit))
                ?? block.General?.Alternatives.FindLast(other => other.Kind == kind);
            if (before is null)
                return false;
            range = new PunishmentRange(before.Minimum, before.Maximum, before.Unit);
        }

        if (!RussianSanctionGrammar.UnitFits(kind, range.Unit))
            return false;
        block.Alternatives.Add(new SanctionAlternative(kind, range.Minimum, range.Maximum, range.Unit));
        i = at;
        return true;
    }

    private PunishmentKind? TakeKind(ref int i)
    {
        if (words.Take(ref i, "айыппұл", "салу*") || words.Take(ref i, "айыппұл*"))
            return PunishmentKind.Fine;
        if (words.Take(ref i, "түзеу", "жұмыс*"))
            return PunishmentKind.CorrectiveWorks;
        if (words.Take(ref i, "қоғамдық", "жұмыс*"))
        {
            words.Take(ref i, "тарту*");
            return PunishmentKind.CommunityService;
        }

        if (words.Take(ref i, "қамаққа", "алу*"))
            return PunishmentKind.Arrest;
        if (words.Take(ref i, "бас", "бостандығын", "шектеу*"))
            return PunishmentKind.RestrictionOfLiberty;
        return words.Take(ref i, "бас", "бостандығынан", "айыру*") ? PunishmentKind.Imprisonment : null;
    }

    /// <summary>«екі жылдан жеті жылға дейінгі мерзімге», «бір мың айлық есептік көрсеткішке дейінгі мөлшерде», «он жыл мерзімге».</summary>
    private bool TakeBounds(ref int i, out PunishmentRange range)
    {
        range = default;
        var at = i;
        if (!words.TakeNumber(ref at, out var first))
            return false;
        var hasUnit = words.TakeUnit(ref at, out var unit, out var factor);
        decimal? minimum = null;
        if (words.TakeNumber(ref at, out var last))
        {
            minimum = hasUnit ? first * factor : first;
            if (!words.TakeUnit(ref at, out var lastUnit, out factor) || (hasUnit && lastUnit != unit))
                return false;
            if (!hasUnit)
                minimum *= factor;
            (first, unit) = (last, lastUnit);
        }
        else if (!hasUnit)
        {
            return false;
        }

        var upTo = words.Take(ref at, "дейінгі") || words.Take(ref at, "дейін");
        if (!words.Take(ref at, "мөлшер*") && !words.Take(ref at, "мерзім*"))
            return false;
        range = new PunishmentRange(upTo ? minimum : first * factor, first * factor, unit);
        if (!range.IsSound)
            return false;
        i = at;
        return true;
    }

    /// <summary>«параның жиырма еседен елу есеге дейінгі сомасында»: a fine in multiples of a sum that the first words name.</summary>
    private bool TakeMultiples(ref int i, out PunishmentRange range)
    {
        range = default;
        var at = i;
        for (var skipped = 0; !NumberOfTimes(at); skipped++)
        {
            if (skipped == LongestBase || !words.Tokens.IsWord(at))
                return false;
            at++;
        }

        if (!words.TakeNumber(ref at, out var first) || !TakeTimes(ref at))
            return false;
        decimal? minimum = first;
        var last = first;
        if (NumberOfTimes(at))
        {
            if (!words.TakeNumber(ref at, out last) || !TakeTimes(ref at) || !words.Take(ref at, "дейінгі"))
                return false;
        }
        else if (words.Take(ref at, "дейінгі"))
        {
            minimum = null;
        }

        words.Take(ref at, "сома*");
        words.Take(ref at, "мөлшер*");
        range = new PunishmentRange(minimum, last, PunishmentUnit.MultiplesOfSum);
        if (!range.IsSound || !(words.Tokens[at - 1].Text.StartsWith("сома", StringComparison.Ordinal) || words.Tokens[at - 1].Text.StartsWith("мөлшер", StringComparison.Ordinal)))
            return false;
        i = at;
        return true;
    }

    private bool NumberOfTimes(int i) => words.TakeNumber(ref i, out _) && words.Take(ref i, "есе*");

    private bool TakeTimes(ref int i)
    {
        if (!words.Take(ref i, "есе*"))
            return false;
        words.Take(ref i, "сома*");
        return true;
    }

    /// <summary>«шетелдікті немесе азаматтығы жоқ адамды бес жыл мерзімге Қазақстан Республикасынан шығарып жібере отырып», words in any usual order.</summary>
    private AdditionalRange? TakeExpulsion(ref int i)
    {
        var at = i;
        PunishmentRange range = default;
        for (var moved = true; moved;)
        {
            var from = at;
            if (words.Tokens[at].Text.StartsWith("қазақстан", StringComparison.Ordinal) && words.Tokens[at + 1].Text.StartsWith("республикасын", StringComparison.Ordinal))
                at += 2;
            if (words.Take(ref at, "шег*") || words.Take(ref at, "аумағынан"))
                words.Take(ref at, "тыс*");
            if (words.Take(ref at, "шетелдік*"))
                words.Take(ref at, "немесе");
            words.Take(ref at, "азаматтығы", "жоқ", "адам*");
            if (range.Maximum is null && TakeBounds(ref at, out range) && range.Unit != PunishmentUnit.Months)
                return null;
            moved = at > from;
        }

        if (!words.Take(ref at, "шығарып", "жібер*"))
            return null;
        words.Take(ref at, "отырып");
        i = at;
        return new AdditionalRange(AdditionalPunishmentKind.Expulsion, true, range.Minimum, range.Maximum, false);
    }

    private bool TakeAdditional(ref int i, SanctionBlock block)
    {
        var at = i;
        AdditionalRange found;
        if (words.Take(ref at, "мүлкі", "тәркілен*") || words.Take(ref at, "мүлкін", "тәркіле*"))
        {
            words.Take(ref at, "отырып");
            found = new AdditionalRange(AdditionalPunishmentKind.Confiscation, true, null, null, false);
        }
        else if (words.Take(ref at, "қазақстан", "республикасының", "азаматтығынан", "айыр*"))
        {
            words.Take(ref at, "отырып");
            found = new AdditionalRange(AdditionalPunishmentKind.DeprivationOfCitizenship, true, null, null, false);
        }
        else if (TakeExpulsion(ref at) is { } expulsion)
        {
            found = expulsion;
        }
        else if (TakeProhibition(ref at) is { } prohibition)
        {
            found = prohibition;
        }
        else
        {
            return false;
        }

        if (words.Take(ref at, "немесе", "онсыз"))
            found = found with { Obligatory = false };
        block.Additional.Add(found);
        i = at;
        return true;
    }

    private AdditionalRange? TakeProhibition(ref int i)
    {
        var at = i;
        if (words.Take(ref at, "белгілі", "бір", "лауазым*", "атқару"))
            words.Take(ref at, "немесе");
        words.Take(ref at, "белгілі", "бір", "қызметпен", "айналысу");
        if (at == i || !words.Take(ref at, "құқығынан"))
            return null;
        PunishmentRange range = default;
        var life = words.Take(ref at, "өмір", "бойына");
        if (!life && (!TakeBounds(ref at, out range) || range.Unit != PunishmentUnit.Months))
            return null;
        if (!words.Take(ref at, "айыр*"))
            return null;
        words.Take(ref at, "отырып");
        i = at;
        return new AdditionalRange(AdditionalPunishmentKind.ProhibitionOfActivity, true, range.Minimum, range.Maximum, life);
    }
}
