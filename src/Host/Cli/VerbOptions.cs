using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TidalMarket.Host.Import.Cells;
using TidalMarket.Host.Planning;
using TidalMarket.Scheduling.Domain;
using TidalMarket.Scheduling.Solving;

namespace TidalMarket.Host.Cli;

/// <summary>The options that verbs share, each with its words and its reading.</summary>
internal sealed class VerbOptions(Language language)
{
    public const int MostSeconds = 86_400;

    public const string DefaultStore = "var/market.db";

    public Option<string> Market() => Text("--market", "DIR", "市场所在的目录", "the directory of the market");

    public Option<string[]> Markets() => new("--market")
    {
        HelpName = "DIR…",
        Description = Say("要装入的市场目录，可给多个", "directories of markets to load, one or more"),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string> Out(string zh, string en) => Text("--out", "DIR", zh, en);

    public Option<string> Store() =>
        Text("--store", "FILE", $"数据库文件，默认 {DefaultStore}", $"the store, by default {DefaultStore}");

    public Option<string> File(string name, string zh, string en) => Text(name, "FILE", zh, en);

    public Option<string> Id(string name, string zh, string en) => Text(name, "ID", zh, en);

    public Option<string> Vendor() => Id("--vendor", "摊主编号", "the vendor's id");

    public Option<string> PlanFile() => Text("--plan", "plan.json", "要核查的方案", "the plan to check");

    public Option<string> FromPlan() => Text("--from", "plan.json", "原方案", "the plan that was");

    public Option<string> ToPlan() => Text("--to", "plan.json", "新方案", "the plan that is compared with it");

    public Option<string> MapFile() => Text("--out", "FILE", "写入的地图文件：.svg 为整幅，.html 可按 A4 分页打印", "the file to write the map to: .svg is one drawing, .html prints on A4 pages");

    public Option<string> Policy() => Text("--policy", "NAME", "改用这一分配办法", "another policy than the market's own");

    public Option<string> RulePack() => Text("--rule-pack", "NAME", "改用这一规则包", "another rule pack than the market's own");

    public Option<string> Lang() => Read(
        Text("--lang", "zh|en", "显示语言", "the language of what is printed"),
        "zh 或 en", "zh or en",
        text => Languages.Named(text) is null ? null : text);

    public Option<DateOnly?> Date() => Read(
        new Option<DateOnly?>("--date") { HelpName = "yyyy-MM-dd", Description = Say("市日，默认为下一个市日", "the market day; by default the next one") },
        "日期 yyyy-MM-dd", "a date yyyy-MM-dd",
        text => LooseDates.Date(Narrow.Of(text)));

    public Option<int?> TimeLimit() => Read(
        new Option<int?>("--time-limit") { HelpName = "S", Description = Say("求解最多用几秒，默认 60", "seconds that solving may take, by default 60") },
        $"1 到 {MostSeconds} 的整秒数", $"whole seconds from 1 to {MostSeconds}",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int s) && s is > 0 and <= MostSeconds ? s : null);

    public Option<long?> Seed() => Read(
        new Option<long?>("--seed") { HelpName = "N", Description = Say("求解器的种子，默认 1", "the solver's seed, by default 1") },
        "0 到 2147483647 的整数", "a whole number from 0 to 2147483647",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seed) ? seed : null);

    public Option<Engine?> Engine() => Read(
        new Option<Engine?>("--engine") { HelpName = "fast|cp-sat|greedy", Description = Say("求解方法，默认 fast", "how it is solved, by default fast") },
        "fast、cp-sat 或 greedy", "fast, cp-sat or greedy",
        text => text switch
        {
            "fast" => Scheduling.Solving.Engine.Fast,
            "cp-sat" => Scheduling.Solving.Engine.CpSat,
            "greedy" => Scheduling.Solving.Engine.Greedy,
            _ => (Engine?)null,
        });

    public Option<WeatherScenario?> Weather() => Read(
        new Option<WeatherScenario?>("--weather")
        {
            HelpName = "calm|wind|storm",
            Description = Say("按这种天气排，不看 weather.csv：无大风、收棚的大风、暴风雨", "for this weather instead of weather.csv: calm, wind (canopies down), a storm"),
        },
        "calm、wind 或 storm", "calm, wind or storm",
        text => text switch
        {
            "calm" => WeatherScenario.Calm,
            "wind" => WeatherScenario.Wind,
            "storm" => WeatherScenario.Storm,
            _ => (WeatherScenario?)null,
        });

    public Option<bool> Switch(string name, string zh, string en) => new(name) { Description = Say(zh, en), Arity = ArgumentArity.Zero };

    public string Say(string zh, string en) => new Bilingual(zh, en).In(language);

    private Option<string> Text(string name, string helpName, string zh, string en) => Read(
        new Option<string>(name) { HelpName = helpName, Description = Say(zh, en) },
        "非空的文字", "some text",
        text => string.IsNullOrWhiteSpace(text) ? null : text);

    private Option<T> Read<T>(Option<T> option, string zh, string en, Func<string, T?> read)
    {
        option.Arity = ArgumentArity.ExactlyOne;
        option.CustomParser = (ArgumentResult found) =>
        {
            string text = found.Tokens[0].Value;
            if (read(text) is T value) return value;
            found.AddError(Say(
                Chinese.Join($"{option.Name} 为“{Shown.Of(text)}”，应为", zh), $"{option.Name} is \"{Shown.Of(text)}\", expected {en}"));
            return default;
        };
        return option;
    }
}
