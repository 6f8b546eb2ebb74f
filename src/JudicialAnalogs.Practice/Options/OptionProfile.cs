using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Practice.Options;

/// <summary>What the law allows for the case's count, and which law that is. How often practice used a form stands in the punishment profile.</summary>
/// <param name="Offence">The part or point whose sanction is applied.</param>
/// <param name="Law">The sanction and why it is the one applied (УК ст. 5–6).</param>
/// <param name="Category">Category of the offence (УК ст. 10–11); null when it depends on a form of guilt that is not known, or the sanction is not.</param>
/// <param name="Options">Every form, mildest first; empty when the sanction is not known or the part was taken out of the code.</param>
public sealed record OptionProfile(NormRef Offence, AppliedSanction Law, OffenceCategory? Category, IReadOnlyList<LawfulOption> Options);
