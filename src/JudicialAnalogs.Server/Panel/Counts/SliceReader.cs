using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Counts;

/// <summary>Finds the counts behind a figure in the comparison that showed it: nothing is asked anew.</summary>
internal static class SliceReader
{
    /// <summary>The counts; null when the comparison has no such figure.</summary>
    public static CountsBehind? Find(CountSlice slice, V1.AssessDraftResponse seen, Wording words)
    {
        var practice = seen.Practice ?? new V1.FindAnalogsResponse();
        return slice.Of switch
        {
            "group" when practice.Group is { } group => new CountsBehind(words.Say("Panel.Counts.Group"), group.Size, group.CountAddresses),
            "option" when practice.LawfulOptions.FirstOrDefault(option => option.Form == slice.Member<V1.PunishmentForm>("form")) is { } option =>
                new CountsBehind(words.Say("Panel.Counts.Option", SizeWording.Form(words, option.Form)), option.PracticeCount, option.CountAddresses),
            "qualification" when slice.RowOf(practice.Qualification?.Shares ?? []) is { } share => new CountsBehind(
                words.Say("Panel.Counts.Qualification", NormWording.Of(words, share.Charged) ?? "–", NormWording.Of(words, share.Found) ?? words.Say("Panel.Qualification.None")),
                share.Count,
                share.CountAddresses),
            "argument" when slice.RowOf(practice.Arguments?.Groups ?? []) is { } group => Argument(words, "Panel.Counts.Argument", group),
            "missing" when slice.RowOf(practice.Arguments?.NotAddressedByDraft ?? []) is { } group => Argument(words, "Panel.Counts.NotAddressed", group),
            "claim" when practice.Claims?.Outcomes.FirstOrDefault(share => share.Outcome == slice.Member<V1.ClaimOutcome>("outcome")) is { } share =>
                Share(words.Say("Panel.Counts.Claim", words.Say($"ClaimOutcome.{(Law.Acts.ClaimOutcome)share.Outcome}")), share.Claims),
            "folded" when slice.RowOf(practice.Analogs) is { } analog => new CountsBehind(words.Say("Panel.Counts.Folded", slice.Part("row")), analog.Folded, analog.FoldedAddresses),
            "finding" or "circumstance" or "discussion" => slice.RowOf(seen.FarFromPractice, slice.Of == "finding" ? "row" : "finding") is { } finding ? Finding(slice, finding, words) : null,
            _ => practice.Punishments is { } punishments ? Punished(slice, punishments, words) : null,
        };
    }

    private static CountsBehind? Punished(CountSlice slice, V1.PunishmentProfile profile, Wording words) => slice.Of switch
    {
        "punishment" or "size" or "probation" or "place" => profile.Shares.FirstOrDefault(share => share.Form == slice.Member<V1.PunishmentForm>("form")) is { } share ? Form(slice, share, words) : null,
        "unpunished" when profile.Unpunished is { } without => slice.Part("why") switch
        {
            "acquitted" => Share(words, "Profile.Unpunished.Acquitted", without.Acquitted),
            "released" => Share(words, "Profile.Unpunished.Released", without.Released),
            "whole" => Share(words, "Profile.Unpunished.AsAWhole", without.AsAWhole),
            "unread" => Share(words, "Profile.Unpunished.NotRead", without.NotRead),
            _ => null,
        },
        "additional" when profile.Additional.FirstOrDefault(share => share.Kind == slice.Member<V1.AdditionalPunishmentKind>("kind")) is { } additional =>
            Share(ProfileWording.Name(words, additional.Kind), additional.Counts),
        "appeal" when profile.Appeals?.Shares.FirstOrDefault(share => share.Outcome == slice.Member<V1.AppealOutcome>("outcome")) is { } appeal =>
            Share(words.Say("Panel.Counts.Appeal", words.Say($"Panel.Appeal.{(Law.Acts.AppealOutcome)appeal.Outcome}")), appeal.Counts),
        "changed" when profile.Appeals is { } appeals => new CountsBehind(words.Say("Panel.Counts.Changed"), null, [.. appeals.Changed.Select(changed => changed.CountAddress)]),
        "law" when profile.LawSplit is { } split => slice.Part("side") switch
        {
            "before" => new CountsBehind(words.Say("Panel.Counts.Law.Before", SizeWording.Day(words, split.ChangedOn)), null, split.BeforeAddresses),
            "since" => new CountsBehind(words.Say("Panel.Counts.Law.Since", SizeWording.Day(words, split.ChangedOn)), null, split.AfterAddresses),
            _ => null,
        },
        _ => null,
    };

    private static CountsBehind? Form(CountSlice slice, V1.PunishmentShare share, Wording words)
    {
        var form = SizeWording.Form(words, share.Form);
        return slice.Of switch
        {
            "punishment" => new CountsBehind(form, share.Count, share.CountAddresses),
            "probation" => share.Probation is { } probation ? new CountsBehind(words.Say("Profile.Probation", form), probation.Count, probation.CountAddresses) : null,
            "size" => Sizes(slice, form, share, words),
            _ => Place(slice, form, share.Place, words),
        };
    }

    private static CountsBehind? Sizes(CountSlice slice, string form, V1.PunishmentShare share, Wording words)
    {
        if (slice.Member<V1.PunishmentUnit>("unit") is not { } unit || slice.Amount("from") is not { } from || slice.Amount("to") is not { } to)
            return null;
        if (share.OtherSizes.Prepend(share.Size).FirstOrDefault(size => size?.Unit == unit) is not { } size)
            return null;
        var within = Enumerable.Range(0, Math.Min(size.Values.Count, size.CountAddresses.Count)).Where(i => size.Values[i] >= from && size.Values[i] <= to).Select(i => size.CountAddresses[i]).ToList();
        var title = words.Say("Panel.Counts.Sizes", form, SizeWording.Of(words, from, unit), SizeWording.Of(words, to, unit));
        return new CountsBehind(title, size.Count > size.Values.Count ? null : within.Count, within);
    }

    private static CountsBehind? Place(CountSlice slice, string form, V1.SanctionPlace? place, Wording words)
    {
        var (key, share) = slice.Part("at") switch
        {
            "minimum" => ("Profile.Place.AtMinimum", place?.AtMinimum),
            "maximum" => ("Profile.Place.AtMaximum", place?.AtMaximum),
            "above" => ("Profile.Place.Above", place?.Above),
            "unknown" => ("Profile.Place.NotPlaced", place?.NotPlaced),
            _ => ("", null),
        };
        if (share is not null)
            return Share($"{form}, {words.Say(key, words.Number(share.Count))}", share);
        return slice.Part("at") == "below" && place?.Below.FirstOrDefault(below => below.Ground == slice.Member<V1.BelowMinimumGround>("ground")) is { } found
            ? Share($"{form}, {words.Say("Profile.Place.Below", words.Number(found.Counts.Count), words.Say($"BelowMinimum.{(Practice.Profiles.BelowMinimumGround)found.Ground}"))}", found.Counts)
            : null;
    }

    private static CountsBehind? Finding(CountSlice slice, V1.PracticeFinding finding, Wording words) => slice.Of switch
    {
        "finding" => new CountsBehind(words.Say("Panel.Counts.Finding", words.Say($"Report.Aspect.{finding.Aspect}")), null, finding.CountAddresses),
        "circumstance" when slice.RowOf(finding.CounterfactualGroups) is { } group => new CountsBehind(words.Say("Panel.Counts.Circumstance", CounterfactualWording.Circumstance(words, group)), group.Size, group.CountAddresses),
        "discussion" when slice.RowOf(finding.MissingDiscussions) is { } missing =>
            new CountsBehind(words.Say("Panel.Counts.NotAddressed", StoredWording.Of(words, missing.RestsOn)), missing.Count, missing.CountAddresses),
        _ => null,
    };

    private static CountsBehind Argument(Wording words, string key, V1.ArgumentGroup group) =>
        new(words.Say(key, group.RestsOn.Length > 0 ? StoredWording.Of(words, group.RestsOn) : words.Say($"Panel.Effect.{group.Effect}")), group.Count, group.CountAddresses);

    private static CountsBehind? Share(Wording words, string key, V1.CountShare? share) => share is null ? null : Share(words.Say(key, words.Number(share.Count)), share);

    private static CountsBehind Share(string title, V1.CountShare share) => new(title, share.Count, share.CountAddresses);
}
