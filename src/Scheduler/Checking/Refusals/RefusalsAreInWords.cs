using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Plans;

namespace TidalMarket.Scheduling.Checking.Refusals;

/// <summary>A refusal can be read in both languages, and names as its proof the search or nothing.</summary>
internal sealed class RefusalsAreInWords : IPlanRule
{
    public RuleId Id { get; } = new("refusal-words");

    public IEnumerable<Breach> Check(Inspection inspection)
    {
        foreach (Refused refused in Refused.In(inspection))
        {
            if (string.IsNullOrWhiteSpace(refused.Refusal.Text.Zh) || string.IsNullOrWhiteSpace(refused.Refusal.Text.En))
                yield return this.At(refused.Where, new("缺文字", "no words"), new("中英文各一段", "words in Chinese and English"));
            if (refused.Refusal.Proof is not (null or "search"))
                yield return this.At(refused.Where, new($"证明 {refused.Refusal.Proof}", $"proof {refused.Refusal.Proof}"),
                    new("search 或空", "search or none"));
        }
    }
}
